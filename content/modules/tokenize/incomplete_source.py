import io
import tokenize

sources = {
    "complete": "total = sum([1, 2])\n",
    "open bracket": "total = sum([1, 2]\n",
    "indentation": "if ready:\n        go()\n    stop()\n",
}
for name, source in sources.items():
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
        print(f"{name:13} {tokens[0].string} comes first")
    except (tokenize.TokenError, SyntaxError) as error:
        print(f"{name:13} {type(error).__name__}")
