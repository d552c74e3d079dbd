/**
 * Chapter 5: configuring tables: checks, indexes, keys over several columns, schemas, extension.
 */
@NullMarked
package dev.diglot.examples.ch05tables;

import org.jspecify.annotations.NullMarked;
