package org.weakref.tck.cli;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The modules depend on each other as the house was drawn, and on nothing round it. */
@AnalyzeClasses(packages = "org.weakref", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule MODULES_FORM_THE_GRAPH =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("reference-impl")
          .definedBy("org.weakref")
          .layer("spec")
          .definedBy("org.weakref.spec..")
          .layer("spi")
          .definedBy("org.weakref.tck.spi..")
          .layer("oracle")
          .definedBy("org.weakref.tck.oracle..")
          .layer("process")
          .definedBy("org.weakref.tck.process..")
          .layer("mutants")
          .definedBy("org.weakref.tck.mutants..")
          .layer("results")
          .definedBy("org.weakref.tck.results..")
          .layer("formats")
          .definedBy("org.weakref.formats..")
          .layer("site")
          .definedBy("org.weakref.site..")
          .layer("testkit")
          .definedBy("org.weakref.tck.testkit..")
          .layer("adapters")
          .definedBy("org.weakref.tck.adapters..")
          .layer("cli")
          .definedBy("org.weakref.tck.cli..")
          .whereLayer("reference-impl")
          .mayNotAccessAnyLayer()
          .whereLayer("spec")
          .mayNotAccessAnyLayer()
          .whereLayer("spi")
          .mayOnlyAccessLayers("spec")
          .whereLayer("oracle")
          .mayOnlyAccessLayers("spi", "spec")
          .whereLayer("process")
          .mayOnlyAccessLayers("spi", "spec")
          .whereLayer("mutants")
          .mayOnlyAccessLayers("oracle", "spi", "spec")
          .whereLayer("results")
          .mayOnlyAccessLayers("spec")
          .whereLayer("formats")
          .mayOnlyAccessLayers("results", "spec")
          .whereLayer("site")
          .mayOnlyAccessLayers("results", "spec")
          .whereLayer("testkit")
          .mayOnlyAccessLayers("oracle", "results", "spi", "spec")
          .whereLayer("adapters")
          .mayOnlyAccessLayers("reference-impl", "spi", "spec")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("org.weakref.(**)").should().beFreeOfCycles();
}
