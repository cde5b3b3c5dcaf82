import shlex


def words(line):
    try:
        return shlex.split(line)
    except ValueError as error:
        return f"ValueError: {error}"


print(words("say 'good morning'"))
print(words("say it's late"))
print(words("copy notes\\"))

lexer = shlex.shlex('add "tea pot" to Ada\'s list', posix=True)
lexer.quotes = '"'
lexer.whitespace_split = True
lexer.commenters = ""  # or a # drops the rest
print(list(lexer))
