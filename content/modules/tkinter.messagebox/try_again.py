from pathlib import Path
from tkinter import messagebox


def save_report(text, ask=messagebox.askretrycancel):
    while True:
        try:
            Path("reports/may.txt").write_text(text, encoding="utf-8")
            return "saved"
        except OSError as error:
            reason = type(error).__name__
            if not ask("Not saved", reason, icon=messagebox.ERROR):
                return "given up"


def cancel(title, message, **options):
    print(f"{title}: {message} -> Cancel")
    return False


def mend_and_retry(title, message, **options):
    print(f"{title}: {message} -> Retry")
    Path("reports").mkdir()
    return True


print(save_report("May: 12 visitors", ask=cancel))
print(save_report("May: 12 visitors", ask=mend_and_retry))
