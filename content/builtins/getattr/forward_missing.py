import io


class UpperCaseFile:
    def __init__(self, file):
        self._file = file
        self.calls = []

    def write(self, text):
        return self._file.write(text.upper())

    def __getattr__(self, name):
        if name in ("_file", "calls"):  # not there yet, as in a copy
            raise AttributeError(name)
        self.calls.append(name)
        return getattr(self._file, name)


file = UpperCaseFile(io.StringIO())
file.write("hello\n")
print("content:  ", file.getvalue().strip(), "- closed:", file.closed)
print("forwarded:", file.calls)
print("invented? ", hasattr(file, "rewind"))
