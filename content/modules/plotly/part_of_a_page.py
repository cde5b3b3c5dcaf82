from pathlib import Path

import plotly.express as px
from plotly.offline import get_plotlyjs

charts = {
    "sales": px.bar(x=["tea", "coffee"], y=[40, 60]),
    "visits": px.line(x=[1, 2, 3], y=[310, 280, 305]),
}
parts = [
    figure.to_html(full_html=False, include_plotlyjs=False,
                   div_id=f"chart{number}")
    for number, figure in enumerate(charts.values())
]
Path("plotly.js").write_text(get_plotlyjs(), encoding="utf-8")
page = f"""<!doctype html>
<meta charset="utf-8">
<title>Overview</title>
<script src="plotly.js"></script>
{"<hr>".join(parts)}
"""
Path("overview.html").write_text(page, encoding="utf-8")

print(page.count("<script"), "scripts,", page.count('<div id="'), "charts")
print(charts["visits"].to_json()[:8], len(page) < 20_000)
