from html import escape

from IPython.core.formatters import DisplayFormatter
from IPython.display import HTML, display


class Ranking:
    def __init__(self, points):
        self.points = points

    def __repr__(self):
        return f"Ranking of {len(self.points)}"

    def _repr_html_(self):
        rows = [f"<tr><td>{escape(str(one))}<td>{escape(str(of))}"
                for one, of in self.points.items()]
        return f"<table>{''.join(rows)}</table>"


ranking = Ranking({"Ann": 310, "Bo": 120})
display(ranking)
display(HTML("<b>ready</b>"), ranking)
formatter = DisplayFormatter(active_types=["text/plain", "text/html"])
forms, _ = formatter.format(ranking)
for kind, text in forms.items():
    print(kind, "|", text)
