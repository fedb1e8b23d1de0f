import type { ObjectType } from "../../define-type";
import { chart } from "./chart";
import { axisTypes } from "./chart-axes";
import { chartCollection } from "./chart-collection";
import { chartLegend } from "./chart-legend";
import { chartSeries } from "./chart-series";
import { chartSeriesCollection } from "./chart-series-collection";
import { seriesFormatTypes } from "./chart-series-format";
import { chartTitle } from "./chart-title";

/** The types about charts. */
export const chartTypes: readonly ObjectType[] = [chart, chartCollection, chartLegend, chartSeries, chartSeriesCollection, chartTitle, ...axisTypes, ...seriesFormatTypes];
