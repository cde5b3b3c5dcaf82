import json

import pytest


def save_settings(path, settings):
    path.write_text(json.dumps(settings, sort_keys=True))


def test_settings_are_written(tmp_path):
    file = tmp_path / "settings.json"
    save_settings(file, {"theme": "dark", "size": 12})
    assert json.loads(file.read_text()) == {"size": 12, "theme": "dark"}


def test_folder_is_missing(tmp_path):
    with pytest.raises(FileNotFoundError):
        save_settings(tmp_path / "lost" / "settings.json", {})
    assert list(tmp_path.iterdir()) == []


if __name__ == "__main__":
    pytest.main(["-qq", "-rp", __file__])
