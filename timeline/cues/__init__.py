"""What the words of an English sentence tell: its verbs and eventive nouns, its clauses, its kind of happening.

words → inflect → lexicon → tokens → clauses → kinds; each file knows only those before it.
"""
