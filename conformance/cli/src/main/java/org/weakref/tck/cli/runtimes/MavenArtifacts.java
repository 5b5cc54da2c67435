package org.weakref.tck.cli.runtimes;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.resolution.DependencyResult;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/**
 * Artifacts of Maven repositories, with what they depend on: by the settings of this user, into the
 * local repository of this user.
 */
final class MavenArtifacts {
  private final List<String> coordinates;

  /** Those of these coordinates, {@code group:artifact[:type]:version}. */
  MavenArtifacts(List<String> coordinates) {
    this.coordinates = coordinates;
  }

  /** Their class path; what is not in the local repository is fetched. */
  String fetch() throws DependencyResolutionException {
    return classPath(ContextOverrides.create());
  }

  /** Their class path, if all of it is in the local repository. */
  String look() throws DependencyResolutionException {
    return classPath(ContextOverrides.create().offline(true));
  }

  private String classPath(ContextOverrides.Builder overrides)
      throws DependencyResolutionException {
    try (Context context =
        Runtimes.INSTANCE.getRuntime().create(overrides.withUserSettings(true).build())) {
      CollectRequest collect = new CollectRequest();
      collect.setRepositories(context.remoteRepositories());
      coordinates.forEach(
          it -> collect.addDependency(new Dependency(new DefaultArtifact(it), JavaScopes.RUNTIME)));
      DependencyRequest request =
          new DependencyRequest(collect, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME));
      return classPath(
          context
              .repositorySystem()
              .resolveDependencies(context.repositorySystemSession(), request));
    }
  }

  private static String classPath(DependencyResult result) {
    return result.getArtifactResults().stream()
        .map(ArtifactResult::getArtifact)
        .filter(artifact -> artifact.getExtension().equals("jar"))
        .map(Artifact::getFile)
        .map(File::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
