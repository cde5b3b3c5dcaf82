import humanize

for language in ("de_DE", "de_AT"):
    try:
        humanize.activate(language)
    except FileNotFoundError:
        humanize.deactivate()
        print(language, "is not there")
    print(humanize.ordinal(3))
