# set-up: the engine is chosen before the import
import os

os.environ["KERAS_BACKEND"] = "torch"
# end of set-up

import keras
import numpy as np
from keras import layers, ops


@keras.saving.register_keras_serializable(package="shop")
class Scale(layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return ops.clip(inputs * self.factor, 0.0, 1.0)

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


keras.utils.set_random_seed(5)
model = keras.Sequential([keras.Input((2,)), Scale(0.01), layers.Dense(1)])
model.save("prices.keras")
model.save_weights("prices.weights.h5")

again = keras.saving.load_model("prices.keras")
rows = np.array([[10.0, 500.0]])
first, second = (one.predict(rows, verbose=0) for one in (model, again))
print(np.allclose(first, second))
print(again.layers[0].factor, [layer.name for layer in again.layers])
