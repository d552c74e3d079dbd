/** EasyQuery: beans, and proxies of them that its annotation processor generates for queries. */
@NullMarked
package dev.diglot.benchmarks.easyquery;

import org.jspecify.annotations.NullMarked;
