/** Tables, columns, keys, constraints, indexes; sorted tables; DDL as tree. */
@NullMarked
package dev.diglot.schema;

import org.jspecify.annotations.NullMarked;
