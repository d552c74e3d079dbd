/** The methods of the JDK as SQL, one file for each Java type. */
@NullMarked
package dev.diglot.lambda.translation;

import org.jspecify.annotations.NullMarked;
