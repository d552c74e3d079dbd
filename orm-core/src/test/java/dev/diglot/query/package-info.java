@NullMarked
package dev.diglot.query;

import org.jspecify.annotations.NullMarked;
