"""How texts name dates: a file here is one way of saying a date."""
