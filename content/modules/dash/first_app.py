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
from dash import Dash, Input, Output, callback, dcc, html

app = Dash(__name__, title="Tea shop")
app.layout = html.Main([
    html.H1("Tea shop"),
    dcc.Input(id="name", value="Ada"),
    dcc.Slider(id="cups", min=1, max=12, step=1, value=2),
    html.P(id="greeting"),
])


@callback(
    Output("greeting", "children"),
    Input("name", "value"),
    Input("cups", "value"),
)
def greet(name, cups):
    return f"{name or 'Somebody'} drinks {cups} cups"


# to serve it: app.run(debug=True), and open http://127.0.0.1:8050
visit(app, "name.value", name__value="Ada", cups__value=2)
visit(app, "cups.value", name__value="Zoë", cups__value=4)
