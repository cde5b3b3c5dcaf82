import numpy as np
import tensorflow as tf

try:
    tf.constant([1, 2]) * tf.constant([0.5, 0.5])
except tf.errors.InvalidArgumentError as error:
    print("types:", error.message.partition("as ")[2].partition(" [Op")[0])

whole = tf.cast(tf.constant([1, 2]), tf.float32)
print("after a cast:", (whole * 0.5).numpy())

layer = tf.keras.layers.Dense(1)
print("ten rows of four:", layer(np.ones((10, 4))).shape)

for values in (np.ones((10, 3)), np.ones(4)):
    try:
        layer(values)
    except ValueError as error:
        print(values.shape, str(error).partition("layer: ")[2])

one_row = np.ones(4)[np.newaxis]
print("one row of four:", layer(one_row).shape)

try:
    whole[0] = 5.0
except TypeError as error:
    print("fixed:", str(error).partition("object ")[2])
