import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model TrainingRun
 * Owned by the worker whose fence it carries; see libs/db claims.
 */
export type TrainingRunModel = runtime.Types.Result.DefaultSelection<Prisma.$TrainingRunPayload>;
export type AggregateTrainingRun = {
    _count: TrainingRunCountAggregateOutputType | null;
    _avg: TrainingRunAvgAggregateOutputType | null;
    _sum: TrainingRunSumAggregateOutputType | null;
    _min: TrainingRunMinAggregateOutputType | null;
    _max: TrainingRunMaxAggregateOutputType | null;
};
export type TrainingRunAvgAggregateOutputType = {
    fence: number | null;
};
export type TrainingRunSumAggregateOutputType = {
    fence: number | null;
};
export type TrainingRunMinAggregateOutputType = {
    id: string | null;
    modelId: string | null;
    mode: $Enums.TrainingMode | null;
    release: $Enums.ReleasePolicy | null;
    trigger: $Enums.Trigger | null;
    by: string | null;
    state: $Enums.TrainingRunState | null;
    fence: number | null;
    worker: string | null;
    heartbeatAt: Date | null;
    cancelRequested: boolean | null;
    datasetHash: string | null;
    error: string | null;
    createdAt: Date | null;
    startedAt: Date | null;
    finishedAt: Date | null;
};
export type TrainingRunMaxAggregateOutputType = {
    id: string | null;
    modelId: string | null;
    mode: $Enums.TrainingMode | null;
    release: $Enums.ReleasePolicy | null;
    trigger: $Enums.Trigger | null;
    by: string | null;
    state: $Enums.TrainingRunState | null;
    fence: number | null;
    worker: string | null;
    heartbeatAt: Date | null;
    cancelRequested: boolean | null;
    datasetHash: string | null;
    error: string | null;
    createdAt: Date | null;
    startedAt: Date | null;
    finishedAt: Date | null;
};
export type TrainingRunCountAggregateOutputType = {
    id: number;
    modelId: number;
    mode: number;
    release: number;
    trigger: number;
    by: number;
    state: number;
    fence: number;
    worker: number;
    heartbeatAt: number;
    cancelRequested: number;
    datasetHash: number;
    progress: number;
    metrics: number;
    verdict: number;
    error: number;
    createdAt: number;
    startedAt: number;
    finishedAt: number;
    _all: number;
};
export type TrainingRunAvgAggregateInputType = {
    fence?: true;
};
export type TrainingRunSumAggregateInputType = {
    fence?: true;
};
export type TrainingRunMinAggregateInputType = {
    id?: true;
    modelId?: true;
    mode?: true;
    release?: true;
    trigger?: true;
    by?: true;
    state?: true;
    fence?: true;
    worker?: true;
    heartbeatAt?: true;
    cancelRequested?: true;
    datasetHash?: true;
    error?: true;
    createdAt?: true;
    startedAt?: true;
    finishedAt?: true;
};
export type TrainingRunMaxAggregateInputType = {
    id?: true;
    modelId?: true;
    mode?: true;
    release?: true;
    trigger?: true;
    by?: true;
    state?: true;
    fence?: true;
    worker?: true;
    heartbeatAt?: true;
    cancelRequested?: true;
    datasetHash?: true;
    error?: true;
    createdAt?: true;
    startedAt?: true;
    finishedAt?: true;
};
export type TrainingRunCountAggregateInputType = {
    id?: true;
    modelId?: true;
    mode?: true;
    release?: true;
    trigger?: true;
    by?: true;
    state?: true;
    fence?: true;
    worker?: true;
    heartbeatAt?: true;
    cancelRequested?: true;
    datasetHash?: true;
    progress?: true;
    metrics?: true;
    verdict?: true;
    error?: true;
    createdAt?: true;
    startedAt?: true;
    finishedAt?: true;
    _all?: true;
};
export type TrainingRunAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which TrainingRun to aggregate.
     */
    where?: Prisma.TrainingRunWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of TrainingRuns to fetch.
     */
    orderBy?: Prisma.TrainingRunOrderByWithRelationInput | Prisma.TrainingRunOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.TrainingRunWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` TrainingRuns from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` TrainingRuns.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned TrainingRuns
    **/
    _count?: true | TrainingRunCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: TrainingRunAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: TrainingRunSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: TrainingRunMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: TrainingRunMaxAggregateInputType;
};
export type GetTrainingRunAggregateType<T extends TrainingRunAggregateArgs> = {
    [P in keyof T & keyof AggregateTrainingRun]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateTrainingRun[P]> : Prisma.GetScalarType<T[P], AggregateTrainingRun[P]>;
};
export type TrainingRunGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.TrainingRunWhereInput;
    orderBy?: Prisma.TrainingRunOrderByWithAggregationInput | Prisma.TrainingRunOrderByWithAggregationInput[];
    by: Prisma.TrainingRunScalarFieldEnum[] | Prisma.TrainingRunScalarFieldEnum;
    having?: Prisma.TrainingRunScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: TrainingRunCountAggregateInputType | true;
    _avg?: TrainingRunAvgAggregateInputType;
    _sum?: TrainingRunSumAggregateInputType;
    _min?: TrainingRunMinAggregateInputType;
    _max?: TrainingRunMaxAggregateInputType;
};
export type TrainingRunGroupByOutputType = {
    id: string;
    modelId: string;
    mode: $Enums.TrainingMode;
    release: $Enums.ReleasePolicy;
    trigger: $Enums.Trigger;
    by: string;
    state: $Enums.TrainingRunState;
    fence: number;
    worker: string | null;
    heartbeatAt: Date | null;
    cancelRequested: boolean;
    datasetHash: string | null;
    progress: runtime.JsonValue;
    metrics: runtime.JsonValue | null;
    verdict: runtime.JsonValue | null;
    error: string | null;
    createdAt: Date;
    startedAt: Date | null;
    finishedAt: Date | null;
    _count: TrainingRunCountAggregateOutputType | null;
    _avg: TrainingRunAvgAggregateOutputType | null;
    _sum: TrainingRunSumAggregateOutputType | null;
    _min: TrainingRunMinAggregateOutputType | null;
    _max: TrainingRunMaxAggregateOutputType | null;
};
export type GetTrainingRunGroupByPayload<T extends TrainingRunGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<TrainingRunGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof TrainingRunGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], TrainingRunGroupByOutputType[P]> : Prisma.GetScalarType<T[P], TrainingRunGroupByOutputType[P]>;
}>>;
export type TrainingRunWhereInput = {
    AND?: Prisma.TrainingRunWhereInput | Prisma.TrainingRunWhereInput[];
    OR?: Prisma.TrainingRunWhereInput[];
    NOT?: Prisma.TrainingRunWhereInput | Prisma.TrainingRunWhereInput[];
    id?: Prisma.UuidFilter<"TrainingRun"> | string;
    modelId?: Prisma.UuidFilter<"TrainingRun"> | string;
    mode?: Prisma.EnumTrainingModeFilter<"TrainingRun"> | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFilter<"TrainingRun"> | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFilter<"TrainingRun"> | $Enums.Trigger;
    by?: Prisma.StringFilter<"TrainingRun"> | string;
    state?: Prisma.EnumTrainingRunStateFilter<"TrainingRun"> | $Enums.TrainingRunState;
    fence?: Prisma.IntFilter<"TrainingRun"> | number;
    worker?: Prisma.StringNullableFilter<"TrainingRun"> | string | null;
    heartbeatAt?: Prisma.DateTimeNullableFilter<"TrainingRun"> | Date | string | null;
    cancelRequested?: Prisma.BoolFilter<"TrainingRun"> | boolean;
    datasetHash?: Prisma.StringNullableFilter<"TrainingRun"> | string | null;
    progress?: Prisma.JsonFilter<"TrainingRun">;
    metrics?: Prisma.JsonNullableFilter<"TrainingRun">;
    verdict?: Prisma.JsonNullableFilter<"TrainingRun">;
    error?: Prisma.StringNullableFilter<"TrainingRun"> | string | null;
    createdAt?: Prisma.DateTimeFilter<"TrainingRun"> | Date | string;
    startedAt?: Prisma.DateTimeNullableFilter<"TrainingRun"> | Date | string | null;
    finishedAt?: Prisma.DateTimeNullableFilter<"TrainingRun"> | Date | string | null;
    model?: Prisma.XOR<Prisma.ModelScalarRelationFilter, Prisma.ModelWhereInput>;
    examples?: Prisma.TrainingExampleListRelationFilter;
    log?: Prisma.TrainingRunLogListRelationFilter;
    version?: Prisma.XOR<Prisma.VersionNullableScalarRelationFilter, Prisma.VersionWhereInput> | null;
    releaseRow?: Prisma.XOR<Prisma.ReleaseNullableScalarRelationFilter, Prisma.ReleaseWhereInput> | null;
};
export type TrainingRunOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    mode?: Prisma.SortOrder;
    release?: Prisma.SortOrder;
    trigger?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    worker?: Prisma.SortOrderInput | Prisma.SortOrder;
    heartbeatAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    cancelRequested?: Prisma.SortOrder;
    datasetHash?: Prisma.SortOrderInput | Prisma.SortOrder;
    progress?: Prisma.SortOrder;
    metrics?: Prisma.SortOrderInput | Prisma.SortOrder;
    verdict?: Prisma.SortOrderInput | Prisma.SortOrder;
    error?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    startedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    finishedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    model?: Prisma.ModelOrderByWithRelationInput;
    examples?: Prisma.TrainingExampleOrderByRelationAggregateInput;
    log?: Prisma.TrainingRunLogOrderByRelationAggregateInput;
    version?: Prisma.VersionOrderByWithRelationInput;
    releaseRow?: Prisma.ReleaseOrderByWithRelationInput;
};
export type TrainingRunWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    AND?: Prisma.TrainingRunWhereInput | Prisma.TrainingRunWhereInput[];
    OR?: Prisma.TrainingRunWhereInput[];
    NOT?: Prisma.TrainingRunWhereInput | Prisma.TrainingRunWhereInput[];
    modelId?: Prisma.UuidFilter<"TrainingRun"> | string;
    mode?: Prisma.EnumTrainingModeFilter<"TrainingRun"> | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFilter<"TrainingRun"> | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFilter<"TrainingRun"> | $Enums.Trigger;
    by?: Prisma.StringFilter<"TrainingRun"> | string;
    state?: Prisma.EnumTrainingRunStateFilter<"TrainingRun"> | $Enums.TrainingRunState;
    fence?: Prisma.IntFilter<"TrainingRun"> | number;
    worker?: Prisma.StringNullableFilter<"TrainingRun"> | string | null;
    heartbeatAt?: Prisma.DateTimeNullableFilter<"TrainingRun"> | Date | string | null;
    cancelRequested?: Prisma.BoolFilter<"TrainingRun"> | boolean;
    datasetHash?: Prisma.StringNullableFilter<"TrainingRun"> | string | null;
    progress?: Prisma.JsonFilter<"TrainingRun">;
    metrics?: Prisma.JsonNullableFilter<"TrainingRun">;
    verdict?: Prisma.JsonNullableFilter<"TrainingRun">;
    error?: Prisma.StringNullableFilter<"TrainingRun"> | string | null;
    createdAt?: Prisma.DateTimeFilter<"TrainingRun"> | Date | string;
    startedAt?: Prisma.DateTimeNullableFilter<"TrainingRun"> | Date | string | null;
    finishedAt?: Prisma.DateTimeNullableFilter<"TrainingRun"> | Date | string | null;
    model?: Prisma.XOR<Prisma.ModelScalarRelationFilter, Prisma.ModelWhereInput>;
    examples?: Prisma.TrainingExampleListRelationFilter;
    log?: Prisma.TrainingRunLogListRelationFilter;
    version?: Prisma.XOR<Prisma.VersionNullableScalarRelationFilter, Prisma.VersionWhereInput> | null;
    releaseRow?: Prisma.XOR<Prisma.ReleaseNullableScalarRelationFilter, Prisma.ReleaseWhereInput> | null;
}, "id">;
export type TrainingRunOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    mode?: Prisma.SortOrder;
    release?: Prisma.SortOrder;
    trigger?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    worker?: Prisma.SortOrderInput | Prisma.SortOrder;
    heartbeatAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    cancelRequested?: Prisma.SortOrder;
    datasetHash?: Prisma.SortOrderInput | Prisma.SortOrder;
    progress?: Prisma.SortOrder;
    metrics?: Prisma.SortOrderInput | Prisma.SortOrder;
    verdict?: Prisma.SortOrderInput | Prisma.SortOrder;
    error?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    startedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    finishedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.TrainingRunCountOrderByAggregateInput;
    _avg?: Prisma.TrainingRunAvgOrderByAggregateInput;
    _max?: Prisma.TrainingRunMaxOrderByAggregateInput;
    _min?: Prisma.TrainingRunMinOrderByAggregateInput;
    _sum?: Prisma.TrainingRunSumOrderByAggregateInput;
};
export type TrainingRunScalarWhereWithAggregatesInput = {
    AND?: Prisma.TrainingRunScalarWhereWithAggregatesInput | Prisma.TrainingRunScalarWhereWithAggregatesInput[];
    OR?: Prisma.TrainingRunScalarWhereWithAggregatesInput[];
    NOT?: Prisma.TrainingRunScalarWhereWithAggregatesInput | Prisma.TrainingRunScalarWhereWithAggregatesInput[];
    id?: Prisma.UuidWithAggregatesFilter<"TrainingRun"> | string;
    modelId?: Prisma.UuidWithAggregatesFilter<"TrainingRun"> | string;
    mode?: Prisma.EnumTrainingModeWithAggregatesFilter<"TrainingRun"> | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyWithAggregatesFilter<"TrainingRun"> | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerWithAggregatesFilter<"TrainingRun"> | $Enums.Trigger;
    by?: Prisma.StringWithAggregatesFilter<"TrainingRun"> | string;
    state?: Prisma.EnumTrainingRunStateWithAggregatesFilter<"TrainingRun"> | $Enums.TrainingRunState;
    fence?: Prisma.IntWithAggregatesFilter<"TrainingRun"> | number;
    worker?: Prisma.StringNullableWithAggregatesFilter<"TrainingRun"> | string | null;
    heartbeatAt?: Prisma.DateTimeNullableWithAggregatesFilter<"TrainingRun"> | Date | string | null;
    cancelRequested?: Prisma.BoolWithAggregatesFilter<"TrainingRun"> | boolean;
    datasetHash?: Prisma.StringNullableWithAggregatesFilter<"TrainingRun"> | string | null;
    progress?: Prisma.JsonWithAggregatesFilter<"TrainingRun">;
    metrics?: Prisma.JsonNullableWithAggregatesFilter<"TrainingRun">;
    verdict?: Prisma.JsonNullableWithAggregatesFilter<"TrainingRun">;
    error?: Prisma.StringNullableWithAggregatesFilter<"TrainingRun"> | string | null;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"TrainingRun"> | Date | string;
    startedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"TrainingRun"> | Date | string | null;
    finishedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"TrainingRun"> | Date | string | null;
};
export type TrainingRunCreateInput = {
    id?: string;
    mode: $Enums.TrainingMode;
    release: $Enums.ReleasePolicy;
    trigger: $Enums.Trigger;
    by: string;
    state?: $Enums.TrainingRunState;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    cancelRequested?: boolean;
    datasetHash?: string | null;
    progress: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: string | null;
    createdAt?: Date | string;
    startedAt?: Date | string | null;
    finishedAt?: Date | string | null;
    model: Prisma.ModelCreateNestedOneWithoutTrainingRunsInput;
    examples?: Prisma.TrainingExampleCreateNestedManyWithoutRunInput;
    log?: Prisma.TrainingRunLogCreateNestedManyWithoutRunInput;
    version?: Prisma.VersionCreateNestedOneWithoutRunInput;
    releaseRow?: Prisma.ReleaseCreateNestedOneWithoutRunInput;
};
export type TrainingRunUncheckedCreateInput = {
    id?: string;
    modelId: string;
    mode: $Enums.TrainingMode;
    release: $Enums.ReleasePolicy;
    trigger: $Enums.Trigger;
    by: string;
    state?: $Enums.TrainingRunState;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    cancelRequested?: boolean;
    datasetHash?: string | null;
    progress: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: string | null;
    createdAt?: Date | string;
    startedAt?: Date | string | null;
    finishedAt?: Date | string | null;
    examples?: Prisma.TrainingExampleUncheckedCreateNestedManyWithoutRunInput;
    log?: Prisma.TrainingRunLogUncheckedCreateNestedManyWithoutRunInput;
    version?: Prisma.VersionUncheckedCreateNestedOneWithoutRunInput;
    releaseRow?: Prisma.ReleaseUncheckedCreateNestedOneWithoutRunInput;
};
export type TrainingRunUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    mode?: Prisma.EnumTrainingModeFieldUpdateOperationsInput | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFieldUpdateOperationsInput | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFieldUpdateOperationsInput | $Enums.Trigger;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumTrainingRunStateFieldUpdateOperationsInput | $Enums.TrainingRunState;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    cancelRequested?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    datasetHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    progress?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    model?: Prisma.ModelUpdateOneRequiredWithoutTrainingRunsNestedInput;
    examples?: Prisma.TrainingExampleUpdateManyWithoutRunNestedInput;
    log?: Prisma.TrainingRunLogUpdateManyWithoutRunNestedInput;
    version?: Prisma.VersionUpdateOneWithoutRunNestedInput;
    releaseRow?: Prisma.ReleaseUpdateOneWithoutRunNestedInput;
};
export type TrainingRunUncheckedUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    mode?: Prisma.EnumTrainingModeFieldUpdateOperationsInput | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFieldUpdateOperationsInput | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFieldUpdateOperationsInput | $Enums.Trigger;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumTrainingRunStateFieldUpdateOperationsInput | $Enums.TrainingRunState;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    cancelRequested?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    datasetHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    progress?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    examples?: Prisma.TrainingExampleUncheckedUpdateManyWithoutRunNestedInput;
    log?: Prisma.TrainingRunLogUncheckedUpdateManyWithoutRunNestedInput;
    version?: Prisma.VersionUncheckedUpdateOneWithoutRunNestedInput;
    releaseRow?: Prisma.ReleaseUncheckedUpdateOneWithoutRunNestedInput;
};
export type TrainingRunCreateManyInput = {
    id?: string;
    modelId: string;
    mode: $Enums.TrainingMode;
    release: $Enums.ReleasePolicy;
    trigger: $Enums.Trigger;
    by: string;
    state?: $Enums.TrainingRunState;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    cancelRequested?: boolean;
    datasetHash?: string | null;
    progress: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: string | null;
    createdAt?: Date | string;
    startedAt?: Date | string | null;
    finishedAt?: Date | string | null;
};
export type TrainingRunUpdateManyMutationInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    mode?: Prisma.EnumTrainingModeFieldUpdateOperationsInput | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFieldUpdateOperationsInput | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFieldUpdateOperationsInput | $Enums.Trigger;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumTrainingRunStateFieldUpdateOperationsInput | $Enums.TrainingRunState;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    cancelRequested?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    datasetHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    progress?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type TrainingRunUncheckedUpdateManyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    mode?: Prisma.EnumTrainingModeFieldUpdateOperationsInput | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFieldUpdateOperationsInput | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFieldUpdateOperationsInput | $Enums.Trigger;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumTrainingRunStateFieldUpdateOperationsInput | $Enums.TrainingRunState;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    cancelRequested?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    datasetHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    progress?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type TrainingRunListRelationFilter = {
    every?: Prisma.TrainingRunWhereInput;
    some?: Prisma.TrainingRunWhereInput;
    none?: Prisma.TrainingRunWhereInput;
};
export type TrainingRunOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type TrainingRunNullableScalarRelationFilter = {
    is?: Prisma.TrainingRunWhereInput | null;
    isNot?: Prisma.TrainingRunWhereInput | null;
};
export type TrainingRunCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    mode?: Prisma.SortOrder;
    release?: Prisma.SortOrder;
    trigger?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    worker?: Prisma.SortOrder;
    heartbeatAt?: Prisma.SortOrder;
    cancelRequested?: Prisma.SortOrder;
    datasetHash?: Prisma.SortOrder;
    progress?: Prisma.SortOrder;
    metrics?: Prisma.SortOrder;
    verdict?: Prisma.SortOrder;
    error?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    startedAt?: Prisma.SortOrder;
    finishedAt?: Prisma.SortOrder;
};
export type TrainingRunAvgOrderByAggregateInput = {
    fence?: Prisma.SortOrder;
};
export type TrainingRunMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    mode?: Prisma.SortOrder;
    release?: Prisma.SortOrder;
    trigger?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    worker?: Prisma.SortOrder;
    heartbeatAt?: Prisma.SortOrder;
    cancelRequested?: Prisma.SortOrder;
    datasetHash?: Prisma.SortOrder;
    error?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    startedAt?: Prisma.SortOrder;
    finishedAt?: Prisma.SortOrder;
};
export type TrainingRunMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    mode?: Prisma.SortOrder;
    release?: Prisma.SortOrder;
    trigger?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    worker?: Prisma.SortOrder;
    heartbeatAt?: Prisma.SortOrder;
    cancelRequested?: Prisma.SortOrder;
    datasetHash?: Prisma.SortOrder;
    error?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    startedAt?: Prisma.SortOrder;
    finishedAt?: Prisma.SortOrder;
};
export type TrainingRunSumOrderByAggregateInput = {
    fence?: Prisma.SortOrder;
};
export type TrainingRunScalarRelationFilter = {
    is?: Prisma.TrainingRunWhereInput;
    isNot?: Prisma.TrainingRunWhereInput;
};
export type TrainingRunCreateNestedManyWithoutModelInput = {
    create?: Prisma.XOR<Prisma.TrainingRunCreateWithoutModelInput, Prisma.TrainingRunUncheckedCreateWithoutModelInput> | Prisma.TrainingRunCreateWithoutModelInput[] | Prisma.TrainingRunUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.TrainingRunCreateOrConnectWithoutModelInput | Prisma.TrainingRunCreateOrConnectWithoutModelInput[];
    createMany?: Prisma.TrainingRunCreateManyModelInputEnvelope;
    connect?: Prisma.TrainingRunWhereUniqueInput | Prisma.TrainingRunWhereUniqueInput[];
};
export type TrainingRunUncheckedCreateNestedManyWithoutModelInput = {
    create?: Prisma.XOR<Prisma.TrainingRunCreateWithoutModelInput, Prisma.TrainingRunUncheckedCreateWithoutModelInput> | Prisma.TrainingRunCreateWithoutModelInput[] | Prisma.TrainingRunUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.TrainingRunCreateOrConnectWithoutModelInput | Prisma.TrainingRunCreateOrConnectWithoutModelInput[];
    createMany?: Prisma.TrainingRunCreateManyModelInputEnvelope;
    connect?: Prisma.TrainingRunWhereUniqueInput | Prisma.TrainingRunWhereUniqueInput[];
};
export type TrainingRunUpdateManyWithoutModelNestedInput = {
    create?: Prisma.XOR<Prisma.TrainingRunCreateWithoutModelInput, Prisma.TrainingRunUncheckedCreateWithoutModelInput> | Prisma.TrainingRunCreateWithoutModelInput[] | Prisma.TrainingRunUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.TrainingRunCreateOrConnectWithoutModelInput | Prisma.TrainingRunCreateOrConnectWithoutModelInput[];
    upsert?: Prisma.TrainingRunUpsertWithWhereUniqueWithoutModelInput | Prisma.TrainingRunUpsertWithWhereUniqueWithoutModelInput[];
    createMany?: Prisma.TrainingRunCreateManyModelInputEnvelope;
    set?: Prisma.TrainingRunWhereUniqueInput | Prisma.TrainingRunWhereUniqueInput[];
    disconnect?: Prisma.TrainingRunWhereUniqueInput | Prisma.TrainingRunWhereUniqueInput[];
    delete?: Prisma.TrainingRunWhereUniqueInput | Prisma.TrainingRunWhereUniqueInput[];
    connect?: Prisma.TrainingRunWhereUniqueInput | Prisma.TrainingRunWhereUniqueInput[];
    update?: Prisma.TrainingRunUpdateWithWhereUniqueWithoutModelInput | Prisma.TrainingRunUpdateWithWhereUniqueWithoutModelInput[];
    updateMany?: Prisma.TrainingRunUpdateManyWithWhereWithoutModelInput | Prisma.TrainingRunUpdateManyWithWhereWithoutModelInput[];
    deleteMany?: Prisma.TrainingRunScalarWhereInput | Prisma.TrainingRunScalarWhereInput[];
};
export type TrainingRunUncheckedUpdateManyWithoutModelNestedInput = {
    create?: Prisma.XOR<Prisma.TrainingRunCreateWithoutModelInput, Prisma.TrainingRunUncheckedCreateWithoutModelInput> | Prisma.TrainingRunCreateWithoutModelInput[] | Prisma.TrainingRunUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.TrainingRunCreateOrConnectWithoutModelInput | Prisma.TrainingRunCreateOrConnectWithoutModelInput[];
    upsert?: Prisma.TrainingRunUpsertWithWhereUniqueWithoutModelInput | Prisma.TrainingRunUpsertWithWhereUniqueWithoutModelInput[];
    createMany?: Prisma.TrainingRunCreateManyModelInputEnvelope;
    set?: Prisma.TrainingRunWhereUniqueInput | Prisma.TrainingRunWhereUniqueInput[];
    disconnect?: Prisma.TrainingRunWhereUniqueInput | Prisma.TrainingRunWhereUniqueInput[];
    delete?: Prisma.TrainingRunWhereUniqueInput | Prisma.TrainingRunWhereUniqueInput[];
    connect?: Prisma.TrainingRunWhereUniqueInput | Prisma.TrainingRunWhereUniqueInput[];
    update?: Prisma.TrainingRunUpdateWithWhereUniqueWithoutModelInput | Prisma.TrainingRunUpdateWithWhereUniqueWithoutModelInput[];
    updateMany?: Prisma.TrainingRunUpdateManyWithWhereWithoutModelInput | Prisma.TrainingRunUpdateManyWithWhereWithoutModelInput[];
    deleteMany?: Prisma.TrainingRunScalarWhereInput | Prisma.TrainingRunScalarWhereInput[];
};
export type TrainingRunCreateNestedOneWithoutVersionInput = {
    create?: Prisma.XOR<Prisma.TrainingRunCreateWithoutVersionInput, Prisma.TrainingRunUncheckedCreateWithoutVersionInput>;
    connectOrCreate?: Prisma.TrainingRunCreateOrConnectWithoutVersionInput;
    connect?: Prisma.TrainingRunWhereUniqueInput;
};
export type TrainingRunUpdateOneWithoutVersionNestedInput = {
    create?: Prisma.XOR<Prisma.TrainingRunCreateWithoutVersionInput, Prisma.TrainingRunUncheckedCreateWithoutVersionInput>;
    connectOrCreate?: Prisma.TrainingRunCreateOrConnectWithoutVersionInput;
    upsert?: Prisma.TrainingRunUpsertWithoutVersionInput;
    disconnect?: Prisma.TrainingRunWhereInput | boolean;
    delete?: Prisma.TrainingRunWhereInput | boolean;
    connect?: Prisma.TrainingRunWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.TrainingRunUpdateToOneWithWhereWithoutVersionInput, Prisma.TrainingRunUpdateWithoutVersionInput>, Prisma.TrainingRunUncheckedUpdateWithoutVersionInput>;
};
export type EnumTrainingModeFieldUpdateOperationsInput = {
    set?: $Enums.TrainingMode;
};
export type EnumReleasePolicyFieldUpdateOperationsInput = {
    set?: $Enums.ReleasePolicy;
};
export type EnumTriggerFieldUpdateOperationsInput = {
    set?: $Enums.Trigger;
};
export type EnumTrainingRunStateFieldUpdateOperationsInput = {
    set?: $Enums.TrainingRunState;
};
export type TrainingRunCreateNestedOneWithoutExamplesInput = {
    create?: Prisma.XOR<Prisma.TrainingRunCreateWithoutExamplesInput, Prisma.TrainingRunUncheckedCreateWithoutExamplesInput>;
    connectOrCreate?: Prisma.TrainingRunCreateOrConnectWithoutExamplesInput;
    connect?: Prisma.TrainingRunWhereUniqueInput;
};
export type TrainingRunUpdateOneRequiredWithoutExamplesNestedInput = {
    create?: Prisma.XOR<Prisma.TrainingRunCreateWithoutExamplesInput, Prisma.TrainingRunUncheckedCreateWithoutExamplesInput>;
    connectOrCreate?: Prisma.TrainingRunCreateOrConnectWithoutExamplesInput;
    upsert?: Prisma.TrainingRunUpsertWithoutExamplesInput;
    connect?: Prisma.TrainingRunWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.TrainingRunUpdateToOneWithWhereWithoutExamplesInput, Prisma.TrainingRunUpdateWithoutExamplesInput>, Prisma.TrainingRunUncheckedUpdateWithoutExamplesInput>;
};
export type TrainingRunCreateNestedOneWithoutLogInput = {
    create?: Prisma.XOR<Prisma.TrainingRunCreateWithoutLogInput, Prisma.TrainingRunUncheckedCreateWithoutLogInput>;
    connectOrCreate?: Prisma.TrainingRunCreateOrConnectWithoutLogInput;
    connect?: Prisma.TrainingRunWhereUniqueInput;
};
export type TrainingRunUpdateOneRequiredWithoutLogNestedInput = {
    create?: Prisma.XOR<Prisma.TrainingRunCreateWithoutLogInput, Prisma.TrainingRunUncheckedCreateWithoutLogInput>;
    connectOrCreate?: Prisma.TrainingRunCreateOrConnectWithoutLogInput;
    upsert?: Prisma.TrainingRunUpsertWithoutLogInput;
    connect?: Prisma.TrainingRunWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.TrainingRunUpdateToOneWithWhereWithoutLogInput, Prisma.TrainingRunUpdateWithoutLogInput>, Prisma.TrainingRunUncheckedUpdateWithoutLogInput>;
};
export type TrainingRunCreateNestedOneWithoutReleaseRowInput = {
    create?: Prisma.XOR<Prisma.TrainingRunCreateWithoutReleaseRowInput, Prisma.TrainingRunUncheckedCreateWithoutReleaseRowInput>;
    connectOrCreate?: Prisma.TrainingRunCreateOrConnectWithoutReleaseRowInput;
    connect?: Prisma.TrainingRunWhereUniqueInput;
};
export type TrainingRunUpdateOneWithoutReleaseRowNestedInput = {
    create?: Prisma.XOR<Prisma.TrainingRunCreateWithoutReleaseRowInput, Prisma.TrainingRunUncheckedCreateWithoutReleaseRowInput>;
    connectOrCreate?: Prisma.TrainingRunCreateOrConnectWithoutReleaseRowInput;
    upsert?: Prisma.TrainingRunUpsertWithoutReleaseRowInput;
    disconnect?: Prisma.TrainingRunWhereInput | boolean;
    delete?: Prisma.TrainingRunWhereInput | boolean;
    connect?: Prisma.TrainingRunWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.TrainingRunUpdateToOneWithWhereWithoutReleaseRowInput, Prisma.TrainingRunUpdateWithoutReleaseRowInput>, Prisma.TrainingRunUncheckedUpdateWithoutReleaseRowInput>;
};
export type TrainingRunCreateWithoutModelInput = {
    id?: string;
    mode: $Enums.TrainingMode;
    release: $Enums.ReleasePolicy;
    trigger: $Enums.Trigger;
    by: string;
    state?: $Enums.TrainingRunState;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    cancelRequested?: boolean;
    datasetHash?: string | null;
    progress: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: string | null;
    createdAt?: Date | string;
    startedAt?: Date | string | null;
    finishedAt?: Date | string | null;
    examples?: Prisma.TrainingExampleCreateNestedManyWithoutRunInput;
    log?: Prisma.TrainingRunLogCreateNestedManyWithoutRunInput;
    version?: Prisma.VersionCreateNestedOneWithoutRunInput;
    releaseRow?: Prisma.ReleaseCreateNestedOneWithoutRunInput;
};
export type TrainingRunUncheckedCreateWithoutModelInput = {
    id?: string;
    mode: $Enums.TrainingMode;
    release: $Enums.ReleasePolicy;
    trigger: $Enums.Trigger;
    by: string;
    state?: $Enums.TrainingRunState;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    cancelRequested?: boolean;
    datasetHash?: string | null;
    progress: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: string | null;
    createdAt?: Date | string;
    startedAt?: Date | string | null;
    finishedAt?: Date | string | null;
    examples?: Prisma.TrainingExampleUncheckedCreateNestedManyWithoutRunInput;
    log?: Prisma.TrainingRunLogUncheckedCreateNestedManyWithoutRunInput;
    version?: Prisma.VersionUncheckedCreateNestedOneWithoutRunInput;
    releaseRow?: Prisma.ReleaseUncheckedCreateNestedOneWithoutRunInput;
};
export type TrainingRunCreateOrConnectWithoutModelInput = {
    where: Prisma.TrainingRunWhereUniqueInput;
    create: Prisma.XOR<Prisma.TrainingRunCreateWithoutModelInput, Prisma.TrainingRunUncheckedCreateWithoutModelInput>;
};
export type TrainingRunCreateManyModelInputEnvelope = {
    data: Prisma.TrainingRunCreateManyModelInput | Prisma.TrainingRunCreateManyModelInput[];
    skipDuplicates?: boolean;
};
export type TrainingRunUpsertWithWhereUniqueWithoutModelInput = {
    where: Prisma.TrainingRunWhereUniqueInput;
    update: Prisma.XOR<Prisma.TrainingRunUpdateWithoutModelInput, Prisma.TrainingRunUncheckedUpdateWithoutModelInput>;
    create: Prisma.XOR<Prisma.TrainingRunCreateWithoutModelInput, Prisma.TrainingRunUncheckedCreateWithoutModelInput>;
};
export type TrainingRunUpdateWithWhereUniqueWithoutModelInput = {
    where: Prisma.TrainingRunWhereUniqueInput;
    data: Prisma.XOR<Prisma.TrainingRunUpdateWithoutModelInput, Prisma.TrainingRunUncheckedUpdateWithoutModelInput>;
};
export type TrainingRunUpdateManyWithWhereWithoutModelInput = {
    where: Prisma.TrainingRunScalarWhereInput;
    data: Prisma.XOR<Prisma.TrainingRunUpdateManyMutationInput, Prisma.TrainingRunUncheckedUpdateManyWithoutModelInput>;
};
export type TrainingRunScalarWhereInput = {
    AND?: Prisma.TrainingRunScalarWhereInput | Prisma.TrainingRunScalarWhereInput[];
    OR?: Prisma.TrainingRunScalarWhereInput[];
    NOT?: Prisma.TrainingRunScalarWhereInput | Prisma.TrainingRunScalarWhereInput[];
    id?: Prisma.UuidFilter<"TrainingRun"> | string;
    modelId?: Prisma.UuidFilter<"TrainingRun"> | string;
    mode?: Prisma.EnumTrainingModeFilter<"TrainingRun"> | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFilter<"TrainingRun"> | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFilter<"TrainingRun"> | $Enums.Trigger;
    by?: Prisma.StringFilter<"TrainingRun"> | string;
    state?: Prisma.EnumTrainingRunStateFilter<"TrainingRun"> | $Enums.TrainingRunState;
    fence?: Prisma.IntFilter<"TrainingRun"> | number;
    worker?: Prisma.StringNullableFilter<"TrainingRun"> | string | null;
    heartbeatAt?: Prisma.DateTimeNullableFilter<"TrainingRun"> | Date | string | null;
    cancelRequested?: Prisma.BoolFilter<"TrainingRun"> | boolean;
    datasetHash?: Prisma.StringNullableFilter<"TrainingRun"> | string | null;
    progress?: Prisma.JsonFilter<"TrainingRun">;
    metrics?: Prisma.JsonNullableFilter<"TrainingRun">;
    verdict?: Prisma.JsonNullableFilter<"TrainingRun">;
    error?: Prisma.StringNullableFilter<"TrainingRun"> | string | null;
    createdAt?: Prisma.DateTimeFilter<"TrainingRun"> | Date | string;
    startedAt?: Prisma.DateTimeNullableFilter<"TrainingRun"> | Date | string | null;
    finishedAt?: Prisma.DateTimeNullableFilter<"TrainingRun"> | Date | string | null;
};
export type TrainingRunCreateWithoutVersionInput = {
    id?: string;
    mode: $Enums.TrainingMode;
    release: $Enums.ReleasePolicy;
    trigger: $Enums.Trigger;
    by: string;
    state?: $Enums.TrainingRunState;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    cancelRequested?: boolean;
    datasetHash?: string | null;
    progress: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: string | null;
    createdAt?: Date | string;
    startedAt?: Date | string | null;
    finishedAt?: Date | string | null;
    model: Prisma.ModelCreateNestedOneWithoutTrainingRunsInput;
    examples?: Prisma.TrainingExampleCreateNestedManyWithoutRunInput;
    log?: Prisma.TrainingRunLogCreateNestedManyWithoutRunInput;
    releaseRow?: Prisma.ReleaseCreateNestedOneWithoutRunInput;
};
export type TrainingRunUncheckedCreateWithoutVersionInput = {
    id?: string;
    modelId: string;
    mode: $Enums.TrainingMode;
    release: $Enums.ReleasePolicy;
    trigger: $Enums.Trigger;
    by: string;
    state?: $Enums.TrainingRunState;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    cancelRequested?: boolean;
    datasetHash?: string | null;
    progress: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: string | null;
    createdAt?: Date | string;
    startedAt?: Date | string | null;
    finishedAt?: Date | string | null;
    examples?: Prisma.TrainingExampleUncheckedCreateNestedManyWithoutRunInput;
    log?: Prisma.TrainingRunLogUncheckedCreateNestedManyWithoutRunInput;
    releaseRow?: Prisma.ReleaseUncheckedCreateNestedOneWithoutRunInput;
};
export type TrainingRunCreateOrConnectWithoutVersionInput = {
    where: Prisma.TrainingRunWhereUniqueInput;
    create: Prisma.XOR<Prisma.TrainingRunCreateWithoutVersionInput, Prisma.TrainingRunUncheckedCreateWithoutVersionInput>;
};
export type TrainingRunUpsertWithoutVersionInput = {
    update: Prisma.XOR<Prisma.TrainingRunUpdateWithoutVersionInput, Prisma.TrainingRunUncheckedUpdateWithoutVersionInput>;
    create: Prisma.XOR<Prisma.TrainingRunCreateWithoutVersionInput, Prisma.TrainingRunUncheckedCreateWithoutVersionInput>;
    where?: Prisma.TrainingRunWhereInput;
};
export type TrainingRunUpdateToOneWithWhereWithoutVersionInput = {
    where?: Prisma.TrainingRunWhereInput;
    data: Prisma.XOR<Prisma.TrainingRunUpdateWithoutVersionInput, Prisma.TrainingRunUncheckedUpdateWithoutVersionInput>;
};
export type TrainingRunUpdateWithoutVersionInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    mode?: Prisma.EnumTrainingModeFieldUpdateOperationsInput | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFieldUpdateOperationsInput | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFieldUpdateOperationsInput | $Enums.Trigger;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumTrainingRunStateFieldUpdateOperationsInput | $Enums.TrainingRunState;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    cancelRequested?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    datasetHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    progress?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    model?: Prisma.ModelUpdateOneRequiredWithoutTrainingRunsNestedInput;
    examples?: Prisma.TrainingExampleUpdateManyWithoutRunNestedInput;
    log?: Prisma.TrainingRunLogUpdateManyWithoutRunNestedInput;
    releaseRow?: Prisma.ReleaseUpdateOneWithoutRunNestedInput;
};
export type TrainingRunUncheckedUpdateWithoutVersionInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    mode?: Prisma.EnumTrainingModeFieldUpdateOperationsInput | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFieldUpdateOperationsInput | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFieldUpdateOperationsInput | $Enums.Trigger;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumTrainingRunStateFieldUpdateOperationsInput | $Enums.TrainingRunState;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    cancelRequested?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    datasetHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    progress?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    examples?: Prisma.TrainingExampleUncheckedUpdateManyWithoutRunNestedInput;
    log?: Prisma.TrainingRunLogUncheckedUpdateManyWithoutRunNestedInput;
    releaseRow?: Prisma.ReleaseUncheckedUpdateOneWithoutRunNestedInput;
};
export type TrainingRunCreateWithoutExamplesInput = {
    id?: string;
    mode: $Enums.TrainingMode;
    release: $Enums.ReleasePolicy;
    trigger: $Enums.Trigger;
    by: string;
    state?: $Enums.TrainingRunState;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    cancelRequested?: boolean;
    datasetHash?: string | null;
    progress: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: string | null;
    createdAt?: Date | string;
    startedAt?: Date | string | null;
    finishedAt?: Date | string | null;
    model: Prisma.ModelCreateNestedOneWithoutTrainingRunsInput;
    log?: Prisma.TrainingRunLogCreateNestedManyWithoutRunInput;
    version?: Prisma.VersionCreateNestedOneWithoutRunInput;
    releaseRow?: Prisma.ReleaseCreateNestedOneWithoutRunInput;
};
export type TrainingRunUncheckedCreateWithoutExamplesInput = {
    id?: string;
    modelId: string;
    mode: $Enums.TrainingMode;
    release: $Enums.ReleasePolicy;
    trigger: $Enums.Trigger;
    by: string;
    state?: $Enums.TrainingRunState;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    cancelRequested?: boolean;
    datasetHash?: string | null;
    progress: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: string | null;
    createdAt?: Date | string;
    startedAt?: Date | string | null;
    finishedAt?: Date | string | null;
    log?: Prisma.TrainingRunLogUncheckedCreateNestedManyWithoutRunInput;
    version?: Prisma.VersionUncheckedCreateNestedOneWithoutRunInput;
    releaseRow?: Prisma.ReleaseUncheckedCreateNestedOneWithoutRunInput;
};
export type TrainingRunCreateOrConnectWithoutExamplesInput = {
    where: Prisma.TrainingRunWhereUniqueInput;
    create: Prisma.XOR<Prisma.TrainingRunCreateWithoutExamplesInput, Prisma.TrainingRunUncheckedCreateWithoutExamplesInput>;
};
export type TrainingRunUpsertWithoutExamplesInput = {
    update: Prisma.XOR<Prisma.TrainingRunUpdateWithoutExamplesInput, Prisma.TrainingRunUncheckedUpdateWithoutExamplesInput>;
    create: Prisma.XOR<Prisma.TrainingRunCreateWithoutExamplesInput, Prisma.TrainingRunUncheckedCreateWithoutExamplesInput>;
    where?: Prisma.TrainingRunWhereInput;
};
export type TrainingRunUpdateToOneWithWhereWithoutExamplesInput = {
    where?: Prisma.TrainingRunWhereInput;
    data: Prisma.XOR<Prisma.TrainingRunUpdateWithoutExamplesInput, Prisma.TrainingRunUncheckedUpdateWithoutExamplesInput>;
};
export type TrainingRunUpdateWithoutExamplesInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    mode?: Prisma.EnumTrainingModeFieldUpdateOperationsInput | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFieldUpdateOperationsInput | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFieldUpdateOperationsInput | $Enums.Trigger;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumTrainingRunStateFieldUpdateOperationsInput | $Enums.TrainingRunState;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    cancelRequested?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    datasetHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    progress?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    model?: Prisma.ModelUpdateOneRequiredWithoutTrainingRunsNestedInput;
    log?: Prisma.TrainingRunLogUpdateManyWithoutRunNestedInput;
    version?: Prisma.VersionUpdateOneWithoutRunNestedInput;
    releaseRow?: Prisma.ReleaseUpdateOneWithoutRunNestedInput;
};
export type TrainingRunUncheckedUpdateWithoutExamplesInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    mode?: Prisma.EnumTrainingModeFieldUpdateOperationsInput | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFieldUpdateOperationsInput | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFieldUpdateOperationsInput | $Enums.Trigger;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumTrainingRunStateFieldUpdateOperationsInput | $Enums.TrainingRunState;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    cancelRequested?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    datasetHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    progress?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    log?: Prisma.TrainingRunLogUncheckedUpdateManyWithoutRunNestedInput;
    version?: Prisma.VersionUncheckedUpdateOneWithoutRunNestedInput;
    releaseRow?: Prisma.ReleaseUncheckedUpdateOneWithoutRunNestedInput;
};
export type TrainingRunCreateWithoutLogInput = {
    id?: string;
    mode: $Enums.TrainingMode;
    release: $Enums.ReleasePolicy;
    trigger: $Enums.Trigger;
    by: string;
    state?: $Enums.TrainingRunState;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    cancelRequested?: boolean;
    datasetHash?: string | null;
    progress: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: string | null;
    createdAt?: Date | string;
    startedAt?: Date | string | null;
    finishedAt?: Date | string | null;
    model: Prisma.ModelCreateNestedOneWithoutTrainingRunsInput;
    examples?: Prisma.TrainingExampleCreateNestedManyWithoutRunInput;
    version?: Prisma.VersionCreateNestedOneWithoutRunInput;
    releaseRow?: Prisma.ReleaseCreateNestedOneWithoutRunInput;
};
export type TrainingRunUncheckedCreateWithoutLogInput = {
    id?: string;
    modelId: string;
    mode: $Enums.TrainingMode;
    release: $Enums.ReleasePolicy;
    trigger: $Enums.Trigger;
    by: string;
    state?: $Enums.TrainingRunState;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    cancelRequested?: boolean;
    datasetHash?: string | null;
    progress: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: string | null;
    createdAt?: Date | string;
    startedAt?: Date | string | null;
    finishedAt?: Date | string | null;
    examples?: Prisma.TrainingExampleUncheckedCreateNestedManyWithoutRunInput;
    version?: Prisma.VersionUncheckedCreateNestedOneWithoutRunInput;
    releaseRow?: Prisma.ReleaseUncheckedCreateNestedOneWithoutRunInput;
};
export type TrainingRunCreateOrConnectWithoutLogInput = {
    where: Prisma.TrainingRunWhereUniqueInput;
    create: Prisma.XOR<Prisma.TrainingRunCreateWithoutLogInput, Prisma.TrainingRunUncheckedCreateWithoutLogInput>;
};
export type TrainingRunUpsertWithoutLogInput = {
    update: Prisma.XOR<Prisma.TrainingRunUpdateWithoutLogInput, Prisma.TrainingRunUncheckedUpdateWithoutLogInput>;
    create: Prisma.XOR<Prisma.TrainingRunCreateWithoutLogInput, Prisma.TrainingRunUncheckedCreateWithoutLogInput>;
    where?: Prisma.TrainingRunWhereInput;
};
export type TrainingRunUpdateToOneWithWhereWithoutLogInput = {
    where?: Prisma.TrainingRunWhereInput;
    data: Prisma.XOR<Prisma.TrainingRunUpdateWithoutLogInput, Prisma.TrainingRunUncheckedUpdateWithoutLogInput>;
};
export type TrainingRunUpdateWithoutLogInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    mode?: Prisma.EnumTrainingModeFieldUpdateOperationsInput | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFieldUpdateOperationsInput | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFieldUpdateOperationsInput | $Enums.Trigger;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumTrainingRunStateFieldUpdateOperationsInput | $Enums.TrainingRunState;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    cancelRequested?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    datasetHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    progress?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    model?: Prisma.ModelUpdateOneRequiredWithoutTrainingRunsNestedInput;
    examples?: Prisma.TrainingExampleUpdateManyWithoutRunNestedInput;
    version?: Prisma.VersionUpdateOneWithoutRunNestedInput;
    releaseRow?: Prisma.ReleaseUpdateOneWithoutRunNestedInput;
};
export type TrainingRunUncheckedUpdateWithoutLogInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    mode?: Prisma.EnumTrainingModeFieldUpdateOperationsInput | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFieldUpdateOperationsInput | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFieldUpdateOperationsInput | $Enums.Trigger;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumTrainingRunStateFieldUpdateOperationsInput | $Enums.TrainingRunState;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    cancelRequested?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    datasetHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    progress?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    examples?: Prisma.TrainingExampleUncheckedUpdateManyWithoutRunNestedInput;
    version?: Prisma.VersionUncheckedUpdateOneWithoutRunNestedInput;
    releaseRow?: Prisma.ReleaseUncheckedUpdateOneWithoutRunNestedInput;
};
export type TrainingRunCreateWithoutReleaseRowInput = {
    id?: string;
    mode: $Enums.TrainingMode;
    release: $Enums.ReleasePolicy;
    trigger: $Enums.Trigger;
    by: string;
    state?: $Enums.TrainingRunState;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    cancelRequested?: boolean;
    datasetHash?: string | null;
    progress: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: string | null;
    createdAt?: Date | string;
    startedAt?: Date | string | null;
    finishedAt?: Date | string | null;
    model: Prisma.ModelCreateNestedOneWithoutTrainingRunsInput;
    examples?: Prisma.TrainingExampleCreateNestedManyWithoutRunInput;
    log?: Prisma.TrainingRunLogCreateNestedManyWithoutRunInput;
    version?: Prisma.VersionCreateNestedOneWithoutRunInput;
};
export type TrainingRunUncheckedCreateWithoutReleaseRowInput = {
    id?: string;
    modelId: string;
    mode: $Enums.TrainingMode;
    release: $Enums.ReleasePolicy;
    trigger: $Enums.Trigger;
    by: string;
    state?: $Enums.TrainingRunState;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    cancelRequested?: boolean;
    datasetHash?: string | null;
    progress: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: string | null;
    createdAt?: Date | string;
    startedAt?: Date | string | null;
    finishedAt?: Date | string | null;
    examples?: Prisma.TrainingExampleUncheckedCreateNestedManyWithoutRunInput;
    log?: Prisma.TrainingRunLogUncheckedCreateNestedManyWithoutRunInput;
    version?: Prisma.VersionUncheckedCreateNestedOneWithoutRunInput;
};
export type TrainingRunCreateOrConnectWithoutReleaseRowInput = {
    where: Prisma.TrainingRunWhereUniqueInput;
    create: Prisma.XOR<Prisma.TrainingRunCreateWithoutReleaseRowInput, Prisma.TrainingRunUncheckedCreateWithoutReleaseRowInput>;
};
export type TrainingRunUpsertWithoutReleaseRowInput = {
    update: Prisma.XOR<Prisma.TrainingRunUpdateWithoutReleaseRowInput, Prisma.TrainingRunUncheckedUpdateWithoutReleaseRowInput>;
    create: Prisma.XOR<Prisma.TrainingRunCreateWithoutReleaseRowInput, Prisma.TrainingRunUncheckedCreateWithoutReleaseRowInput>;
    where?: Prisma.TrainingRunWhereInput;
};
export type TrainingRunUpdateToOneWithWhereWithoutReleaseRowInput = {
    where?: Prisma.TrainingRunWhereInput;
    data: Prisma.XOR<Prisma.TrainingRunUpdateWithoutReleaseRowInput, Prisma.TrainingRunUncheckedUpdateWithoutReleaseRowInput>;
};
export type TrainingRunUpdateWithoutReleaseRowInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    mode?: Prisma.EnumTrainingModeFieldUpdateOperationsInput | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFieldUpdateOperationsInput | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFieldUpdateOperationsInput | $Enums.Trigger;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumTrainingRunStateFieldUpdateOperationsInput | $Enums.TrainingRunState;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    cancelRequested?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    datasetHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    progress?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    model?: Prisma.ModelUpdateOneRequiredWithoutTrainingRunsNestedInput;
    examples?: Prisma.TrainingExampleUpdateManyWithoutRunNestedInput;
    log?: Prisma.TrainingRunLogUpdateManyWithoutRunNestedInput;
    version?: Prisma.VersionUpdateOneWithoutRunNestedInput;
};
export type TrainingRunUncheckedUpdateWithoutReleaseRowInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    mode?: Prisma.EnumTrainingModeFieldUpdateOperationsInput | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFieldUpdateOperationsInput | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFieldUpdateOperationsInput | $Enums.Trigger;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumTrainingRunStateFieldUpdateOperationsInput | $Enums.TrainingRunState;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    cancelRequested?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    datasetHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    progress?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    examples?: Prisma.TrainingExampleUncheckedUpdateManyWithoutRunNestedInput;
    log?: Prisma.TrainingRunLogUncheckedUpdateManyWithoutRunNestedInput;
    version?: Prisma.VersionUncheckedUpdateOneWithoutRunNestedInput;
};
export type TrainingRunCreateManyModelInput = {
    id?: string;
    mode: $Enums.TrainingMode;
    release: $Enums.ReleasePolicy;
    trigger: $Enums.Trigger;
    by: string;
    state?: $Enums.TrainingRunState;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    cancelRequested?: boolean;
    datasetHash?: string | null;
    progress: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: string | null;
    createdAt?: Date | string;
    startedAt?: Date | string | null;
    finishedAt?: Date | string | null;
};
export type TrainingRunUpdateWithoutModelInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    mode?: Prisma.EnumTrainingModeFieldUpdateOperationsInput | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFieldUpdateOperationsInput | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFieldUpdateOperationsInput | $Enums.Trigger;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumTrainingRunStateFieldUpdateOperationsInput | $Enums.TrainingRunState;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    cancelRequested?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    datasetHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    progress?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    examples?: Prisma.TrainingExampleUpdateManyWithoutRunNestedInput;
    log?: Prisma.TrainingRunLogUpdateManyWithoutRunNestedInput;
    version?: Prisma.VersionUpdateOneWithoutRunNestedInput;
    releaseRow?: Prisma.ReleaseUpdateOneWithoutRunNestedInput;
};
export type TrainingRunUncheckedUpdateWithoutModelInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    mode?: Prisma.EnumTrainingModeFieldUpdateOperationsInput | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFieldUpdateOperationsInput | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFieldUpdateOperationsInput | $Enums.Trigger;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumTrainingRunStateFieldUpdateOperationsInput | $Enums.TrainingRunState;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    cancelRequested?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    datasetHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    progress?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    examples?: Prisma.TrainingExampleUncheckedUpdateManyWithoutRunNestedInput;
    log?: Prisma.TrainingRunLogUncheckedUpdateManyWithoutRunNestedInput;
    version?: Prisma.VersionUncheckedUpdateOneWithoutRunNestedInput;
    releaseRow?: Prisma.ReleaseUncheckedUpdateOneWithoutRunNestedInput;
};
export type TrainingRunUncheckedUpdateManyWithoutModelInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    mode?: Prisma.EnumTrainingModeFieldUpdateOperationsInput | $Enums.TrainingMode;
    release?: Prisma.EnumReleasePolicyFieldUpdateOperationsInput | $Enums.ReleasePolicy;
    trigger?: Prisma.EnumTriggerFieldUpdateOperationsInput | $Enums.Trigger;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumTrainingRunStateFieldUpdateOperationsInput | $Enums.TrainingRunState;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    cancelRequested?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    datasetHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    progress?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    metrics?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    verdict?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
/**
 * Count Type TrainingRunCountOutputType
 */
export type TrainingRunCountOutputType = {
    examples: number;
    log: number;
};
export type TrainingRunCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    examples?: boolean | TrainingRunCountOutputTypeCountExamplesArgs;
    log?: boolean | TrainingRunCountOutputTypeCountLogArgs;
};
/**
 * TrainingRunCountOutputType without action
 */
export type TrainingRunCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRunCountOutputType
     */
    select?: Prisma.TrainingRunCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * TrainingRunCountOutputType without action
 */
export type TrainingRunCountOutputTypeCountExamplesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.TrainingExampleWhereInput;
};
/**
 * TrainingRunCountOutputType without action
 */
export type TrainingRunCountOutputTypeCountLogArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.TrainingRunLogWhereInput;
};
export type TrainingRunSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    modelId?: boolean;
    mode?: boolean;
    release?: boolean;
    trigger?: boolean;
    by?: boolean;
    state?: boolean;
    fence?: boolean;
    worker?: boolean;
    heartbeatAt?: boolean;
    cancelRequested?: boolean;
    datasetHash?: boolean;
    progress?: boolean;
    metrics?: boolean;
    verdict?: boolean;
    error?: boolean;
    createdAt?: boolean;
    startedAt?: boolean;
    finishedAt?: boolean;
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    examples?: boolean | Prisma.TrainingRun$examplesArgs<ExtArgs>;
    log?: boolean | Prisma.TrainingRun$logArgs<ExtArgs>;
    version?: boolean | Prisma.TrainingRun$versionArgs<ExtArgs>;
    releaseRow?: boolean | Prisma.TrainingRun$releaseRowArgs<ExtArgs>;
    _count?: boolean | Prisma.TrainingRunCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["trainingRun"]>;
export type TrainingRunSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    modelId?: boolean;
    mode?: boolean;
    release?: boolean;
    trigger?: boolean;
    by?: boolean;
    state?: boolean;
    fence?: boolean;
    worker?: boolean;
    heartbeatAt?: boolean;
    cancelRequested?: boolean;
    datasetHash?: boolean;
    progress?: boolean;
    metrics?: boolean;
    verdict?: boolean;
    error?: boolean;
    createdAt?: boolean;
    startedAt?: boolean;
    finishedAt?: boolean;
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["trainingRun"]>;
export type TrainingRunSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    modelId?: boolean;
    mode?: boolean;
    release?: boolean;
    trigger?: boolean;
    by?: boolean;
    state?: boolean;
    fence?: boolean;
    worker?: boolean;
    heartbeatAt?: boolean;
    cancelRequested?: boolean;
    datasetHash?: boolean;
    progress?: boolean;
    metrics?: boolean;
    verdict?: boolean;
    error?: boolean;
    createdAt?: boolean;
    startedAt?: boolean;
    finishedAt?: boolean;
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["trainingRun"]>;
export type TrainingRunSelectScalar = {
    id?: boolean;
    modelId?: boolean;
    mode?: boolean;
    release?: boolean;
    trigger?: boolean;
    by?: boolean;
    state?: boolean;
    fence?: boolean;
    worker?: boolean;
    heartbeatAt?: boolean;
    cancelRequested?: boolean;
    datasetHash?: boolean;
    progress?: boolean;
    metrics?: boolean;
    verdict?: boolean;
    error?: boolean;
    createdAt?: boolean;
    startedAt?: boolean;
    finishedAt?: boolean;
};
export type TrainingRunOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "modelId" | "mode" | "release" | "trigger" | "by" | "state" | "fence" | "worker" | "heartbeatAt" | "cancelRequested" | "datasetHash" | "progress" | "metrics" | "verdict" | "error" | "createdAt" | "startedAt" | "finishedAt", ExtArgs["result"]["trainingRun"]>;
export type TrainingRunInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    examples?: boolean | Prisma.TrainingRun$examplesArgs<ExtArgs>;
    log?: boolean | Prisma.TrainingRun$logArgs<ExtArgs>;
    version?: boolean | Prisma.TrainingRun$versionArgs<ExtArgs>;
    releaseRow?: boolean | Prisma.TrainingRun$releaseRowArgs<ExtArgs>;
    _count?: boolean | Prisma.TrainingRunCountOutputTypeDefaultArgs<ExtArgs>;
};
export type TrainingRunIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
};
export type TrainingRunIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
};
export type $TrainingRunPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "TrainingRun";
    objects: {
        model: Prisma.$ModelPayload<ExtArgs>;
        examples: Prisma.$TrainingExamplePayload<ExtArgs>[];
        log: Prisma.$TrainingRunLogPayload<ExtArgs>[];
        version: Prisma.$VersionPayload<ExtArgs> | null;
        releaseRow: Prisma.$ReleasePayload<ExtArgs> | null;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: string;
        modelId: string;
        mode: $Enums.TrainingMode;
        release: $Enums.ReleasePolicy;
        trigger: $Enums.Trigger;
        by: string;
        state: $Enums.TrainingRunState;
        /**
         * Raised at each claim; a worker with an older one can change nothing any more.
         */
        fence: number;
        worker: string | null;
        heartbeatAt: Date | null;
        cancelRequested: boolean;
        /**
         * Set once the examples are frozen.
         */
        datasetHash: string | null;
        progress: runtime.JsonValue;
        metrics: runtime.JsonValue | null;
        verdict: runtime.JsonValue | null;
        error: string | null;
        createdAt: Date;
        startedAt: Date | null;
        finishedAt: Date | null;
    }, ExtArgs["result"]["trainingRun"]>;
    composites: {};
};
export type TrainingRunGetPayload<S extends boolean | null | undefined | TrainingRunDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload, S>;
export type TrainingRunCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<TrainingRunFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: TrainingRunCountAggregateInputType | true;
};
export interface TrainingRunDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['TrainingRun'];
        meta: {
            name: 'TrainingRun';
        };
    };
    /**
     * Find zero or one TrainingRun that matches the filter.
     * @param {TrainingRunFindUniqueArgs} args - Arguments to find a TrainingRun
     * @example
     * // Get one TrainingRun
     * const trainingRun = await prisma.trainingRun.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends TrainingRunFindUniqueArgs>(args: Prisma.SelectSubset<T, TrainingRunFindUniqueArgs<ExtArgs>>): Prisma.Prisma__TrainingRunClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one TrainingRun that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {TrainingRunFindUniqueOrThrowArgs} args - Arguments to find a TrainingRun
     * @example
     * // Get one TrainingRun
     * const trainingRun = await prisma.trainingRun.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends TrainingRunFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, TrainingRunFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__TrainingRunClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first TrainingRun that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingRunFindFirstArgs} args - Arguments to find a TrainingRun
     * @example
     * // Get one TrainingRun
     * const trainingRun = await prisma.trainingRun.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends TrainingRunFindFirstArgs>(args?: Prisma.SelectSubset<T, TrainingRunFindFirstArgs<ExtArgs>>): Prisma.Prisma__TrainingRunClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first TrainingRun that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingRunFindFirstOrThrowArgs} args - Arguments to find a TrainingRun
     * @example
     * // Get one TrainingRun
     * const trainingRun = await prisma.trainingRun.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends TrainingRunFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, TrainingRunFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__TrainingRunClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more TrainingRuns that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingRunFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all TrainingRuns
     * const trainingRuns = await prisma.trainingRun.findMany()
     *
     * // Get first 10 TrainingRuns
     * const trainingRuns = await prisma.trainingRun.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const trainingRunWithIdOnly = await prisma.trainingRun.findMany({ select: { id: true } })
     *
     */
    findMany<T extends TrainingRunFindManyArgs>(args?: Prisma.SelectSubset<T, TrainingRunFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a TrainingRun.
     * @param {TrainingRunCreateArgs} args - Arguments to create a TrainingRun.
     * @example
     * // Create one TrainingRun
     * const TrainingRun = await prisma.trainingRun.create({
     *   data: {
     *     // ... data to create a TrainingRun
     *   }
     * })
     *
     */
    create<T extends TrainingRunCreateArgs>(args: Prisma.SelectSubset<T, TrainingRunCreateArgs<ExtArgs>>): Prisma.Prisma__TrainingRunClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many TrainingRuns.
     * @param {TrainingRunCreateManyArgs} args - Arguments to create many TrainingRuns.
     * @example
     * // Create many TrainingRuns
     * const trainingRun = await prisma.trainingRun.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends TrainingRunCreateManyArgs>(args?: Prisma.SelectSubset<T, TrainingRunCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many TrainingRuns and returns the data saved in the database.
     * @param {TrainingRunCreateManyAndReturnArgs} args - Arguments to create many TrainingRuns.
     * @example
     * // Create many TrainingRuns
     * const trainingRun = await prisma.trainingRun.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many TrainingRuns and only return the `id`
     * const trainingRunWithIdOnly = await prisma.trainingRun.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends TrainingRunCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, TrainingRunCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a TrainingRun.
     * @param {TrainingRunDeleteArgs} args - Arguments to delete one TrainingRun.
     * @example
     * // Delete one TrainingRun
     * const TrainingRun = await prisma.trainingRun.delete({
     *   where: {
     *     // ... filter to delete one TrainingRun
     *   }
     * })
     *
     */
    delete<T extends TrainingRunDeleteArgs>(args: Prisma.SelectSubset<T, TrainingRunDeleteArgs<ExtArgs>>): Prisma.Prisma__TrainingRunClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one TrainingRun.
     * @param {TrainingRunUpdateArgs} args - Arguments to update one TrainingRun.
     * @example
     * // Update one TrainingRun
     * const trainingRun = await prisma.trainingRun.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends TrainingRunUpdateArgs>(args: Prisma.SelectSubset<T, TrainingRunUpdateArgs<ExtArgs>>): Prisma.Prisma__TrainingRunClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more TrainingRuns.
     * @param {TrainingRunDeleteManyArgs} args - Arguments to filter TrainingRuns to delete.
     * @example
     * // Delete a few TrainingRuns
     * const { count } = await prisma.trainingRun.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends TrainingRunDeleteManyArgs>(args?: Prisma.SelectSubset<T, TrainingRunDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more TrainingRuns.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingRunUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many TrainingRuns
     * const trainingRun = await prisma.trainingRun.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends TrainingRunUpdateManyArgs>(args: Prisma.SelectSubset<T, TrainingRunUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more TrainingRuns and returns the data updated in the database.
     * @param {TrainingRunUpdateManyAndReturnArgs} args - Arguments to update many TrainingRuns.
     * @example
     * // Update many TrainingRuns
     * const trainingRun = await prisma.trainingRun.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more TrainingRuns and only return the `id`
     * const trainingRunWithIdOnly = await prisma.trainingRun.updateManyAndReturn({
     *   select: { id: true },
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    updateManyAndReturn<T extends TrainingRunUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, TrainingRunUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one TrainingRun.
     * @param {TrainingRunUpsertArgs} args - Arguments to update or create a TrainingRun.
     * @example
     * // Update or create a TrainingRun
     * const trainingRun = await prisma.trainingRun.upsert({
     *   create: {
     *     // ... data to create a TrainingRun
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the TrainingRun we want to update
     *   }
     * })
     */
    upsert<T extends TrainingRunUpsertArgs>(args: Prisma.SelectSubset<T, TrainingRunUpsertArgs<ExtArgs>>): Prisma.Prisma__TrainingRunClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of TrainingRuns.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingRunCountArgs} args - Arguments to filter TrainingRuns to count.
     * @example
     * // Count the number of TrainingRuns
     * const count = await prisma.trainingRun.count({
     *   where: {
     *     // ... the filter for the TrainingRuns we want to count
     *   }
     * })
    **/
    count<T extends TrainingRunCountArgs>(args?: Prisma.Subset<T, TrainingRunCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], TrainingRunCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a TrainingRun.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingRunAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
     * @example
     * // Ordered by age ascending
     * // Where email contains prisma.io
     * // Limited to the 10 users
     * const aggregations = await prisma.user.aggregate({
     *   _avg: {
     *     age: true,
     *   },
     *   where: {
     *     email: {
     *       contains: "prisma.io",
     *     },
     *   },
     *   orderBy: {
     *     age: "asc",
     *   },
     *   take: 10,
     * })
    **/
    aggregate<T extends TrainingRunAggregateArgs>(args: Prisma.Subset<T, TrainingRunAggregateArgs>): Prisma.PrismaPromise<GetTrainingRunAggregateType<T>>;
    /**
     * Group by TrainingRun.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingRunGroupByArgs} args - Group by arguments.
     * @example
     * // Group by city, order by createdAt, get count
     * const result = await prisma.user.groupBy({
     *   by: ['city', 'createdAt'],
     *   orderBy: {
     *     createdAt: true
     *   },
     *   _count: {
     *     _all: true
     *   },
     * })
     *
    **/
    groupBy<T extends TrainingRunGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: TrainingRunGroupByArgs['orderBy'];
    } : {
        orderBy?: TrainingRunGroupByArgs['orderBy'];
    }, OrderFields extends Prisma.ExcludeUnderscoreKeys<Prisma.Keys<Prisma.MaybeTupleToUnion<T['orderBy']>>>, ByFields extends Prisma.MaybeTupleToUnion<T['by']>, ByValid extends Prisma.Has<ByFields, OrderFields>, HavingFields extends Prisma.GetHavingFields<T['having']>, HavingValid extends Prisma.Has<ByFields, HavingFields>, ByEmpty extends T['by'] extends never[] ? Prisma.True : Prisma.False, InputErrors extends ByEmpty extends Prisma.True ? `Error: "by" must not be empty.` : HavingValid extends Prisma.False ? {
        [P in HavingFields]: P extends ByFields ? never : P extends string ? `Error: Field "${P}" used in "having" needs to be provided in "by".` : [
            Error,
            'Field ',
            P,
            ` in "having" needs to be provided in "by"`
        ];
    }[HavingFields] : 'take' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "take", you also need to provide "orderBy"' : 'skip' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "skip", you also need to provide "orderBy"' : ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, TrainingRunGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetTrainingRunGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the TrainingRun model
     */
    readonly fields: TrainingRunFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for TrainingRun.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__TrainingRunClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    model<T extends Prisma.ModelDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ModelDefaultArgs<ExtArgs>>): Prisma.Prisma__ModelClient<runtime.Types.Result.GetResult<Prisma.$ModelPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    examples<T extends Prisma.TrainingRun$examplesArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.TrainingRun$examplesArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$TrainingExamplePayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    log<T extends Prisma.TrainingRun$logArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.TrainingRun$logArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$TrainingRunLogPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    version<T extends Prisma.TrainingRun$versionArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.TrainingRun$versionArgs<ExtArgs>>): Prisma.Prisma__VersionClient<runtime.Types.Result.GetResult<Prisma.$VersionPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    releaseRow<T extends Prisma.TrainingRun$releaseRowArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.TrainingRun$releaseRowArgs<ExtArgs>>): Prisma.Prisma__ReleaseClient<runtime.Types.Result.GetResult<Prisma.$ReleasePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Attaches callbacks for the resolution and/or rejection of the Promise.
     * @param onfulfilled The callback to execute when the Promise is resolved.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of which ever callback is executed.
     */
    then<TResult1 = T, TResult2 = never>(onfulfilled?: ((value: T) => TResult1 | PromiseLike<TResult1>) | undefined | null, onrejected?: ((reason: any) => TResult2 | PromiseLike<TResult2>) | undefined | null): runtime.Types.Utils.JsPromise<TResult1 | TResult2>;
    /**
     * Attaches a callback for only the rejection of the Promise.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of the callback.
     */
    catch<TResult = never>(onrejected?: ((reason: any) => TResult | PromiseLike<TResult>) | undefined | null): runtime.Types.Utils.JsPromise<T | TResult>;
    /**
     * Attaches a callback that is invoked when the Promise is settled (fulfilled or rejected). The
     * resolved value cannot be modified from the callback.
     * @param onfinally The callback to execute when the Promise is settled (fulfilled or rejected).
     * @returns A Promise for the completion of the callback.
     */
    finally(onfinally?: (() => void) | undefined | null): runtime.Types.Utils.JsPromise<T>;
}
/**
 * Fields of the TrainingRun model
 */
export interface TrainingRunFieldRefs {
    readonly id: Prisma.FieldRef<"TrainingRun", 'String'>;
    readonly modelId: Prisma.FieldRef<"TrainingRun", 'String'>;
    readonly mode: Prisma.FieldRef<"TrainingRun", 'TrainingMode'>;
    readonly release: Prisma.FieldRef<"TrainingRun", 'ReleasePolicy'>;
    readonly trigger: Prisma.FieldRef<"TrainingRun", 'Trigger'>;
    readonly by: Prisma.FieldRef<"TrainingRun", 'String'>;
    readonly state: Prisma.FieldRef<"TrainingRun", 'TrainingRunState'>;
    readonly fence: Prisma.FieldRef<"TrainingRun", 'Int'>;
    readonly worker: Prisma.FieldRef<"TrainingRun", 'String'>;
    readonly heartbeatAt: Prisma.FieldRef<"TrainingRun", 'DateTime'>;
    readonly cancelRequested: Prisma.FieldRef<"TrainingRun", 'Boolean'>;
    readonly datasetHash: Prisma.FieldRef<"TrainingRun", 'String'>;
    readonly progress: Prisma.FieldRef<"TrainingRun", 'Json'>;
    readonly metrics: Prisma.FieldRef<"TrainingRun", 'Json'>;
    readonly verdict: Prisma.FieldRef<"TrainingRun", 'Json'>;
    readonly error: Prisma.FieldRef<"TrainingRun", 'String'>;
    readonly createdAt: Prisma.FieldRef<"TrainingRun", 'DateTime'>;
    readonly startedAt: Prisma.FieldRef<"TrainingRun", 'DateTime'>;
    readonly finishedAt: Prisma.FieldRef<"TrainingRun", 'DateTime'>;
}
/**
 * TrainingRun findUnique
 */
export type TrainingRunFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRun
     */
    select?: Prisma.TrainingRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRun
     */
    omit?: Prisma.TrainingRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunInclude<ExtArgs> | null;
    /**
     * Filter, which TrainingRun to fetch.
     */
    where: Prisma.TrainingRunWhereUniqueInput;
};
/**
 * TrainingRun findUniqueOrThrow
 */
export type TrainingRunFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRun
     */
    select?: Prisma.TrainingRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRun
     */
    omit?: Prisma.TrainingRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunInclude<ExtArgs> | null;
    /**
     * Filter, which TrainingRun to fetch.
     */
    where: Prisma.TrainingRunWhereUniqueInput;
};
/**
 * TrainingRun findFirst
 */
export type TrainingRunFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRun
     */
    select?: Prisma.TrainingRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRun
     */
    omit?: Prisma.TrainingRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunInclude<ExtArgs> | null;
    /**
     * Filter, which TrainingRun to fetch.
     */
    where?: Prisma.TrainingRunWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of TrainingRuns to fetch.
     */
    orderBy?: Prisma.TrainingRunOrderByWithRelationInput | Prisma.TrainingRunOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for TrainingRuns.
     */
    cursor?: Prisma.TrainingRunWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` TrainingRuns from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` TrainingRuns.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of TrainingRuns.
     */
    distinct?: Prisma.TrainingRunScalarFieldEnum | Prisma.TrainingRunScalarFieldEnum[];
};
/**
 * TrainingRun findFirstOrThrow
 */
export type TrainingRunFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRun
     */
    select?: Prisma.TrainingRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRun
     */
    omit?: Prisma.TrainingRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunInclude<ExtArgs> | null;
    /**
     * Filter, which TrainingRun to fetch.
     */
    where?: Prisma.TrainingRunWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of TrainingRuns to fetch.
     */
    orderBy?: Prisma.TrainingRunOrderByWithRelationInput | Prisma.TrainingRunOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for TrainingRuns.
     */
    cursor?: Prisma.TrainingRunWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` TrainingRuns from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` TrainingRuns.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of TrainingRuns.
     */
    distinct?: Prisma.TrainingRunScalarFieldEnum | Prisma.TrainingRunScalarFieldEnum[];
};
/**
 * TrainingRun findMany
 */
export type TrainingRunFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRun
     */
    select?: Prisma.TrainingRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRun
     */
    omit?: Prisma.TrainingRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunInclude<ExtArgs> | null;
    /**
     * Filter, which TrainingRuns to fetch.
     */
    where?: Prisma.TrainingRunWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of TrainingRuns to fetch.
     */
    orderBy?: Prisma.TrainingRunOrderByWithRelationInput | Prisma.TrainingRunOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing TrainingRuns.
     */
    cursor?: Prisma.TrainingRunWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` TrainingRuns from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` TrainingRuns.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of TrainingRuns.
     */
    distinct?: Prisma.TrainingRunScalarFieldEnum | Prisma.TrainingRunScalarFieldEnum[];
};
/**
 * TrainingRun create
 */
export type TrainingRunCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRun
     */
    select?: Prisma.TrainingRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRun
     */
    omit?: Prisma.TrainingRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunInclude<ExtArgs> | null;
    /**
     * The data needed to create a TrainingRun.
     */
    data: Prisma.XOR<Prisma.TrainingRunCreateInput, Prisma.TrainingRunUncheckedCreateInput>;
};
/**
 * TrainingRun createMany
 */
export type TrainingRunCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many TrainingRuns.
     */
    data: Prisma.TrainingRunCreateManyInput | Prisma.TrainingRunCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * TrainingRun createManyAndReturn
 */
export type TrainingRunCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRun
     */
    select?: Prisma.TrainingRunSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRun
     */
    omit?: Prisma.TrainingRunOmit<ExtArgs> | null;
    /**
     * The data used to create many TrainingRuns.
     */
    data: Prisma.TrainingRunCreateManyInput | Prisma.TrainingRunCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * TrainingRun update
 */
export type TrainingRunUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRun
     */
    select?: Prisma.TrainingRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRun
     */
    omit?: Prisma.TrainingRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunInclude<ExtArgs> | null;
    /**
     * The data needed to update a TrainingRun.
     */
    data: Prisma.XOR<Prisma.TrainingRunUpdateInput, Prisma.TrainingRunUncheckedUpdateInput>;
    /**
     * Choose, which TrainingRun to update.
     */
    where: Prisma.TrainingRunWhereUniqueInput;
};
/**
 * TrainingRun updateMany
 */
export type TrainingRunUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update TrainingRuns.
     */
    data: Prisma.XOR<Prisma.TrainingRunUpdateManyMutationInput, Prisma.TrainingRunUncheckedUpdateManyInput>;
    /**
     * Filter which TrainingRuns to update
     */
    where?: Prisma.TrainingRunWhereInput;
    /**
     * Limit how many TrainingRuns to update.
     */
    limit?: number;
};
/**
 * TrainingRun updateManyAndReturn
 */
export type TrainingRunUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRun
     */
    select?: Prisma.TrainingRunSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRun
     */
    omit?: Prisma.TrainingRunOmit<ExtArgs> | null;
    /**
     * The data used to update TrainingRuns.
     */
    data: Prisma.XOR<Prisma.TrainingRunUpdateManyMutationInput, Prisma.TrainingRunUncheckedUpdateManyInput>;
    /**
     * Filter which TrainingRuns to update
     */
    where?: Prisma.TrainingRunWhereInput;
    /**
     * Limit how many TrainingRuns to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * TrainingRun upsert
 */
export type TrainingRunUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRun
     */
    select?: Prisma.TrainingRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRun
     */
    omit?: Prisma.TrainingRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunInclude<ExtArgs> | null;
    /**
     * The filter to search for the TrainingRun to update in case it exists.
     */
    where: Prisma.TrainingRunWhereUniqueInput;
    /**
     * In case the TrainingRun found by the `where` argument doesn't exist, create a new TrainingRun with this data.
     */
    create: Prisma.XOR<Prisma.TrainingRunCreateInput, Prisma.TrainingRunUncheckedCreateInput>;
    /**
     * In case the TrainingRun was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.TrainingRunUpdateInput, Prisma.TrainingRunUncheckedUpdateInput>;
};
/**
 * TrainingRun delete
 */
export type TrainingRunDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRun
     */
    select?: Prisma.TrainingRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRun
     */
    omit?: Prisma.TrainingRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunInclude<ExtArgs> | null;
    /**
     * Filter which TrainingRun to delete.
     */
    where: Prisma.TrainingRunWhereUniqueInput;
};
/**
 * TrainingRun deleteMany
 */
export type TrainingRunDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which TrainingRuns to delete
     */
    where?: Prisma.TrainingRunWhereInput;
    /**
     * Limit how many TrainingRuns to delete.
     */
    limit?: number;
};
/**
 * TrainingRun.examples
 */
export type TrainingRun$examplesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingExample
     */
    select?: Prisma.TrainingExampleSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingExample
     */
    omit?: Prisma.TrainingExampleOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingExampleInclude<ExtArgs> | null;
    where?: Prisma.TrainingExampleWhereInput;
    orderBy?: Prisma.TrainingExampleOrderByWithRelationInput | Prisma.TrainingExampleOrderByWithRelationInput[];
    cursor?: Prisma.TrainingExampleWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.TrainingExampleScalarFieldEnum | Prisma.TrainingExampleScalarFieldEnum[];
};
/**
 * TrainingRun.log
 */
export type TrainingRun$logArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRunLog
     */
    select?: Prisma.TrainingRunLogSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRunLog
     */
    omit?: Prisma.TrainingRunLogOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunLogInclude<ExtArgs> | null;
    where?: Prisma.TrainingRunLogWhereInput;
    orderBy?: Prisma.TrainingRunLogOrderByWithRelationInput | Prisma.TrainingRunLogOrderByWithRelationInput[];
    cursor?: Prisma.TrainingRunLogWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.TrainingRunLogScalarFieldEnum | Prisma.TrainingRunLogScalarFieldEnum[];
};
/**
 * TrainingRun.version
 */
export type TrainingRun$versionArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Version
     */
    select?: Prisma.VersionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Version
     */
    omit?: Prisma.VersionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.VersionInclude<ExtArgs> | null;
    where?: Prisma.VersionWhereInput;
};
/**
 * TrainingRun.releaseRow
 */
export type TrainingRun$releaseRowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Release
     */
    select?: Prisma.ReleaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Release
     */
    omit?: Prisma.ReleaseOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseInclude<ExtArgs> | null;
    where?: Prisma.ReleaseWhereInput;
};
/**
 * TrainingRun without action
 */
export type TrainingRunDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRun
     */
    select?: Prisma.TrainingRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRun
     */
    omit?: Prisma.TrainingRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunInclude<ExtArgs> | null;
};
