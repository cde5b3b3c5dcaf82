from xml.parsers.expat import ExpatError

from prompt_toolkit import HTML, print_formatted_text

name = "R&D <lab>"
try:
    print_formatted_text(HTML(f"<b>{name}</b>"))
except ExpatError as error:
    print(error)
print_formatted_text(HTML("<b>{}</b>").format(name))
