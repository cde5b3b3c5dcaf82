# set-up: a visitor in the place of a browser, who sends what changed
def visit(app, changed, **values):
    """Change something, as `add.n_clicks`, with the values of the rest."""
    browser = app.server.test_client()
    values = {name.replace("__", "."): v for name, v in values.items()}

    def fill(parts):
        return [{**p, "value": values.get(f"{p['id']}.{p['property']}")}
                for p in parts]

    for call in browser.get("/_dash-dependencies").json:
        inputs = [f"{p['id']}.{p['property']}" for p in call["inputs"]]
        if changed not in inputs:
            continue
        targets = [dict(zip(("id", "property"), t.rsplit(".", 1)))
                   for t in call["output"].strip(".").split("...")]
        outputs = targets if call["output"].startswith("..") else targets[0]
        answer = browser.post("/_dash-update-component", json={
            "output": call["output"], "outputs": outputs,
            "inputs": fill(call["inputs"]), "state": fill(call["state"]),
            "changedPropIds": [changed]})
        print(answer.status_code, answer.json["response"]
              if answer.status_code == 200 else "nothing changes")
# end of set-up
from dash import Dash, Input, Output, State, callback, ctx, dcc, html

app = Dash(__name__)
app.layout = html.Div([
    html.Button("+", id="more"), html.Button("-", id="less"),
    dcc.Store(id="cups", data=2, storage_type="session"),
])


@callback(
    Output("cups", "data"),
    Input("more", "n_clicks"),
    Input("less", "n_clicks"),
    State("cups", "data"),
    prevent_initial_call=True,
)
def count(more, less, cups):
    step = 1 if ctx.triggered_id == "more" else -1
    return max(0, (cups or 0) + step)


visit(app, "more.n_clicks", cups__data=2)
visit(app, "less.n_clicks", cups__data=0)
