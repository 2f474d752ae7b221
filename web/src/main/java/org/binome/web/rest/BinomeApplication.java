package org.binome.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API; all resources and providers of the module belong to it. */
@ApplicationPath("/api/v1")
public class BinomeApplication extends Application {}
