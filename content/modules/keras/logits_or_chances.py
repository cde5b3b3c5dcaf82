import os

os.environ["KERAS_BACKEND"] = "torch"
import keras

logits = [[4.0], [-3.0]]  # of a last layer without sigmoid
for from_logits in (False, True):
    loss = keras.losses.BinaryCrossentropy(from_logits=from_logits)
    print(from_logits, round(float(loss([[1.0], [0.0]], logits)), 3),
          round(float(loss([[1.0], [1.0]], logits)), 3))
