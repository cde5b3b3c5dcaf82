from watchdog.events import FileCreatedEvent, PatternMatchingEventHandler


class Tables(PatternMatchingEventHandler):
    def on_created(self, event):
        print("seen by", *self.patterns)


for pattern in ("*.csv", "**/*.csv"):
    Tables(patterns=[pattern]).dispatch(FileCreatedEvent("inbox/june.csv"))
