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
    page.selectbox[0].select("Lund").run()
    page.selectbox[0].select("Oslo").run()
    show(page)
    sys.exit()
# end of set-up
import streamlit as st


@st.cache_data(ttl=3600)  # seconds; rows, tables, anything that is copied
def load_sales(city):
    print("loading", city)
    return {"Oslo": [120, 150], "Lund": [80, 70]}[city]


@st.cache_resource  # one object for all visitors: a model, an engine
def connect():
    print("connecting")
    return object()


connect()
city = st.selectbox("City", ["Oslo", "Lund"])
st.write(f"{sum(load_sales(city))} cups")
