from pygments.lexer import RegexLexer, bygroups, words
from pygments.token import Comment, Keyword, Number, Punctuation, String
from pygments.token import Text


class MenuLexer(RegexLexer):
    name = "Tea menu"
    aliases = ["menu"]
    filenames = ["*.menu"]
    tokens = {
        "root": [
            (r"#.*$", Comment.Single),
            (words(("sell", "stop"), suffix=r"\b"), Keyword),
            (r'"', String, "text"),
            (r"([\d.]+)(\s*)(EUR)", bygroups(Number, Text, Keyword.Type)),
            (r"[,;]", Punctuation),
            (r"\s+", Text),
        ],
        "text": [(r'[^"]+', String), (r'"', String, "#pop")],
    }


for kind, text in MenuLexer().get_tokens('sell "Assam", 6.5 EUR; # now\n?'):
    if text.strip():
        print(f"{text:8} {kind}")
