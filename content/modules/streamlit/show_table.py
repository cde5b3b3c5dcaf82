# set-up: a visitor in the place of a browser, by Streamlit's own AppTest
import logging
import sys

from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.testing.v1 import AppTest


def show(page):
    for part in page.main:
        label, value = getattr(part, "label", ""), getattr(part, "value", "")
        value = "" if value is None else getattr(value, "name", value)
        if label or part.type not in ("main", "form"):
            text = f"{label}: {value}" if label else f"{value}"
            print(f"  [{part.type}]", text.partition(". ")[0])


if get_script_run_ctx(suppress_warning=True) is None:
    logging.disable()
    page = AppTest.from_file(__file__, default_timeout=60).run()
    show(page)
    page.selectbox[0].select("Oslo").run()
    show(page)
    sys.exit()
# end of set-up
import pandas as pd
import streamlit as st

sales = pd.DataFrame({
    "city": ["Oslo", "Lund", "Oslo", "Lund"],
    "month": ["Jan", "Jan", "Feb", "Feb"],
    "cups": [120, 80, 150, 70],
})
cities = ["all", *sales["city"].dropna().unique()]
city = st.selectbox("City", cities)
if city != "all":
    sales = sales[sales["city"] == city]

st.dataframe(sales, hide_index=True)
st.bar_chart(sales, x="month", y="cups", color="city", sort=False)
st.metric("Cups sold", round(sales["cups"].sum(), 2))
