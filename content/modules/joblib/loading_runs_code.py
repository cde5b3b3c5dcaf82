import joblib


class Model:
    def __reduce__(self):
        return print, ("this could have deleted your files",)


joblib.dump(Model(), "model_of_a_stranger.joblib")
joblib.load("model_of_a_stranger.joblib")
