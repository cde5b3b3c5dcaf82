import tkinter as tk
from tkinter import messagebox, simpledialog


def booking(name, nights):
    if not name.strip() or not nights.isdecimal():
        raise ValueError("A name and a whole number, please")
    return name.strip(), int(nights)


class BookingDialog(simpledialog.Dialog):
    def body(self, frame):
        self.fields = [tk.Entry(frame), tk.Entry(frame)]
        for row, text in enumerate(["Name", "Nights"]):
            tk.Label(frame, text=text).grid(row=row, column=0)
            self.fields[row].grid(row=row, column=1)
        return self.fields[0]

    def validate(self):
        try:
            self.result = booking(*[field.get() for field in self.fields])
        except ValueError as error:
            messagebox.showwarning("Booking", str(error), parent=self)
        return self.result is not None


print(booking("Ada ", "2"))
try:
    print(BookingDialog(None, "Booking").result)
except tk.TclError:
    print("no display, so no dialog")
