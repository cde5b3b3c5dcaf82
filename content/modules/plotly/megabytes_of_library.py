import plotly.express as px

figure = px.bar(x=["tea", "coffee"], y=[40, 60])
for library in (True, "cdn", "directory", False):
    page = figure.to_html(include_plotlyjs=library)
    size = "megabytes" if len(page) > 1_000_000 else "kilobytes"
    print(f"{library!s:9} {size}")
