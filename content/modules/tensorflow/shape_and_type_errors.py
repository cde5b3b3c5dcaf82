import numpy as np
import tensorflow as tf

try:
    tf.constant([[1.0, 2.0]]) @ tf.constant([[1.0, 2.0]])
except tf.errors.InvalidArgumentError as error:
    print("shapes:", error.message.partition("Matrix ")[2].partition(" [Op")[0])

try:
    tf.constant([1, 2]) * tf.constant([0.5, 0.5])
except tf.errors.InvalidArgumentError as error:
    print("types:", error.message.partition("as ")[2].partition(" [Op")[0])

model = tf.keras.Sequential(
    [tf.keras.Input(shape=(4,)), tf.keras.layers.Dense(1)]
)
try:
    model.predict(np.ones((10, 3)), verbose=0)
except ValueError as error:
    print("rows:", "\n".join(str(error).splitlines()))

whole = tf.cast(tf.constant([1, 2]), tf.float32)
print("after cast:", (whole * 0.5).numpy())
