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
    print("before:")
    show(page)
    page.text_input[0].set_value("Zoë")
    page.slider[0].set_value(4).run()
    page.button[0].click().run()
    print("after:")
    show(page)
    sys.exit()
# end of set-up
import streamlit as st

st.title("Tea shop")
name = st.text_input("Your name", "Ada")
cups = st.slider("Cups", min_value=1, max_value=12, value=2)
st.write(f"{name} drinks {cups} cups, which is **{cups * 0.25} litres**.")
if st.button("Order"):
    st.success(f"Ordered for {name}")
