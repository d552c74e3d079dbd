/**
 * Symbolic values to sql expressions, through a registry of method translations.
 *
 * <p>To read first: {@link dev.diglot.lambda.LambdaTranslator}. {@code Body} turns the values of
 * one method into {@link dev.diglot.lambda.Term}s, which say what a piece of Java stands for;
 * {@code Calls} decides what a call means, by inlining it, by Java itself, or by a {@link
 * dev.diglot.lambda.MethodTranslation} of the {@link dev.diglot.lambda.TranslationRegistry}.
 */
@NullMarked
package dev.diglot.lambda;

import org.jspecify.annotations.NullMarked;
