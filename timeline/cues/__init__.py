"""What the words of an English sentence tell: its verbs and eventive nouns, its clauses, its kind of happening.

verbs, nouns → inflect → lexicon → spelling → tokens → groups, measures → clause, conjoined → borders, subjects →
clauses → denials → kinds → dated_noun → govern, ahead, gapping → sentence → acts, whom; telling compares what two
sentences tell. Each file knows only those before it.
"""
