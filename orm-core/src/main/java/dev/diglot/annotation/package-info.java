/** What entity authors write: the mapping of classes to tables, in JPA's spelling. */
@NullMarked
package dev.diglot.annotation;

import org.jspecify.annotations.NullMarked;
