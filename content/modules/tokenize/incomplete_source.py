import io
import tokenize

sources = {
    "complete": "total = sum([1, 2])\n",
    "open bracket": "total = sum([1, 2]\n",
    "open quote": "name = \"tea\n",
    "indentation": "if ready:\n        go()\n    stop()\n",
}
for name, source in sources.items():
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
        if any(token.type == tokenize.ERRORTOKEN for token in tokens):
            raise tokenize.TokenError("up to Python 3.11")
        print(f"{name:13} {tokens[0].string} comes first")
    except (tokenize.TokenError, SyntaxError) as error:
        print(f"{name:13} {type(error).__name__}")
