/**
 * The Chinook music shop: real data that nobody tuned for, imported and questioned, every answer
 * held against SQL written by hand.
 */
@NullMarked
package dev.diglot.chinook;

import org.jspecify.annotations.NullMarked;
