/** What several packages' tests share: sources to parse, samples that must not compile. */
@NullMarked
package dev.diglot.testing;

import org.jspecify.annotations.NullMarked;
