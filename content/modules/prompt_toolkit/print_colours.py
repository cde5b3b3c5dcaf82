from prompt_toolkit import HTML, print_formatted_text
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.styles import Style

name = "Ada & <Zoë>"
line = HTML("<b>Guest</b> <ansigreen>{}</ansigreen>")
print_formatted_text(line.format(name))

style = Style.from_dict({"error": "bg:#aa0000 #ffffff bold", "place": "italic"})
print_formatted_text(
    HTML("<error> FULL </error> <place>/home</place>"), style=style)
print_formatted_text(
    FormattedText([("class:error", " FULL "), ("", " /var")]), style=style)
