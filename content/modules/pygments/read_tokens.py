from pygments import lex
from pygments.lexers import SqlLexer
from pygments.token import Comment, Keyword, Name

query = "SELECT name, price FROM teas -- 'all' of them\nWHERE price > 5"
for kind, text in lex(query, SqlLexer()):
    if kind in Keyword or kind in Name:
        print(f"{text:7} {kind}")

kept = Comment.Preproc, Comment.PreprocFile, Comment.Hashbang
for kind, text in lex(query, SqlLexer(stripnl=False)):
    if kind in Comment and kind not in kept:
        text = "\n" * text.count("\n") or " "
    print(text, end="")
