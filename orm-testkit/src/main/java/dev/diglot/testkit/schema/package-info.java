/** Tables, their parts and their names: created, changed, read back and dropped. */
@NullMarked
package dev.diglot.testkit.schema;

import org.jspecify.annotations.NullMarked;
