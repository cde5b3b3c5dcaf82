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
    page.button[0].click().run()
    page.checkbox[0].check().run()
    show(page)
    sys.exit()
# end of set-up
import streamlit as st

if st.button("Show"):
    st.write("seen until the next click")
if st.toggle("Details", value=True):
    st.write("seen while it is on")
st.checkbox("Something else")
