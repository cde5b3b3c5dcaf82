from pathlib import Path

import dash
from dash import Dash, dcc, html

Path("pages").mkdir()
Path("pages/home.py").write_text('''
import dash

dash.register_page(__name__, path="/", name="Home")
layout = dash.html.P("Welcome")
''')
Path("pages/tea.py").write_text('''
from urllib.parse import unquote

import dash

dash.register_page(__name__, path_template="/teas/<name>", name="Tea")


def layout(name="", **other):
    return dash.html.P(f"All about {unquote(name)}")
''')

app = Dash(__name__, use_pages=True, pages_folder=str(Path("pages").resolve()))
app.layout = html.Div([
    html.Nav([dcc.Link(page["name"], href=page["relative_path"])
              for page in dash.page_registry.values()
              if not page["path_template"]]),
    dash.page_container,
])
for page in dash.page_registry.values():
    print(page["name"], page["relative_path"], page["path_template"])
visitor = app.server.test_client()
print(visitor.get("/").status_code, visitor.get("/teas/assam").status_code)
