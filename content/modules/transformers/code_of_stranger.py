# set-up: a model whose folder brings code
import os
from pathlib import Path

os.environ["TRANSFORMERS_VERBOSITY"] = "error"
Path("gift").mkdir()
Path("gift/config.json").write_text(
    '{"model_type": "gift", "auto_map": {"AutoConfig": "gift.Gift"}}')
Path("gift/gift.py").write_text("""print("code of a stranger runs")
from transformers import PreTrainedConfig

class Gift(PreTrainedConfig):
    model_type = "gift"
""")
# end of set-up
from transformers import AutoConfig

for trust in (False, True):
    try:
        AutoConfig.from_pretrained("gift", trust_remote_code=trust)
    except ValueError as error:
        print(str(error)[:43])
