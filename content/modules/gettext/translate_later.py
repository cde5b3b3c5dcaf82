import gettext


class Table(gettext.NullTranslations):
    def __init__(self, table):
        super().__init__()
        self.table = table

    def gettext(self, message):
        return self.table.get(message) or super().gettext(message)


languages = {
    "en": gettext.NullTranslations(),
    "fr": Table({"pending": "en attente", "paid": "payée"}),
    "it": Table({"pending": "in sospeso"}),
}
languages["it"].add_fallback(languages["fr"])


def N_(message):
    return message  # marks a text to translate, and leaves it alone


STATES = {1: N_("pending"), 2: N_("paid")}


def status_page(state, language):
    language = language.replace("-", "_")  # fr-CA, as browsers write it
    code = language if language in languages else language.partition("_")[0]
    messages = languages.get(code, languages["en"])
    return messages.gettext(STATES[state])


for language in languages:
    print(language, *(status_page(n, language) for n in STATES), sep="  ")
