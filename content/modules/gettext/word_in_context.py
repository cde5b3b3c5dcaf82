import gettext


class German(gettext.NullTranslations):
    """A catalogue in the source, for a program with few texts."""

    texts = {
        ("menu", "Open"): "Öffnen",
        ("shop", "Open"): "Geöffnet",
        "Close": "Schließen",
    }

    def gettext(self, message):
        return self.texts.get(message) or super().gettext(message)

    def pgettext(self, context, message):
        text = self.texts.get((context, message))
        return text or super().pgettext(context, message)


german = German()
print("button:", german.pgettext("menu", "Open"))
print("sign:  ", german.pgettext("shop", "Open"))
print("none:  ", german.pgettext("door", "Open"))

german.install(names=["pgettext"])  # _ and pgettext, in every module
print(_("Close"), "|", pgettext("shop", "Open"))
