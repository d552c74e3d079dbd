/** Chapter 3: mixins, interfaces that give entities columns, behaviour and finders. */
@NullMarked
package dev.diglot.examples.ch03mixins;

import org.jspecify.annotations.NullMarked;
