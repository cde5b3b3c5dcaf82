import io
import tokenize

for source in ("total = 'open\n", "total = 1_\n"):
    try:
        tokens = tokenize.generate_tokens(io.StringIO(source).readline)
        print([token.string for token in tokens][2:4])
    except (tokenize.TokenError, SyntaxError) as error:
        print(type(error).__name__)
