/** Ordering: topological sort with cycles reported. */
@NullMarked
package dev.diglot.graph;

import org.jspecify.annotations.NullMarked;
