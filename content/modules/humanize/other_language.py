from datetime import timedelta

import humanize

for language in ("de_DE", "fr_FR"):
    humanize.activate(language)
    print(humanize.naturaltime(timedelta(hours=3)))
    print(humanize.intword(5_594_340), humanize.intcomma(1234567.5))
    print(humanize.precisedelta(timedelta(minutes=7, seconds=12)))
humanize.deactivate()
print(humanize.naturaltime(timedelta(hours=3)))
