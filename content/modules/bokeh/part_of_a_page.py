from pathlib import Path

from bokeh.embed import components
from bokeh.plotting import figure
from bokeh.resources import CDN

sales = figure(height=250)
sales.line([1, 2, 3], [900, 820, 930])
visits = figure(height=250)
visits.line([1, 2, 3], [310, 280, 305])

script, parts = components({"sales": sales, "visits": visits})
page = f"""<!doctype html>
<meta charset="utf-8">
<title>Overview</title>
{CDN.render()}
<h1>Sales</h1>
{parts["sales"]}
<h1>Visits</h1>
{parts["visits"]}
{script}
"""
Path("overview.html").write_text(page, encoding="utf-8")
print(sorted(parts), parts["sales"].strip()[:8])
print("library:", "cdn.bokeh.org" in CDN.render())
