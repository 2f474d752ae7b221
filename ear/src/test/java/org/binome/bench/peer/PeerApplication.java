package org.binome.bench.peer;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Resources of the peers' WAR. */
@ApplicationPath("/rest")
public class PeerApplication extends Application {}
