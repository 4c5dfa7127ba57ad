import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Model
 * A named classifier. `live` is the alias that every request follows; it moves last.
 */
export type ModelModel = runtime.Types.Result.DefaultSelection<Prisma.$ModelPayload>;
export type AggregateModel = {
    _count: ModelCountAggregateOutputType | null;
    _avg: ModelAvgAggregateOutputType | null;
    _sum: ModelSumAggregateOutputType | null;
    _min: ModelMinAggregateOutputType | null;
    _max: ModelMaxAggregateOutputType | null;
};
export type ModelAvgAggregateOutputType = {
    live: number | null;
    previous: number | null;
    nextVersion: number | null;
};
export type ModelSumAggregateOutputType = {
    live: number | null;
    previous: number | null;
    nextVersion: number | null;
};
export type ModelMinAggregateOutputType = {
    id: string | null;
    name: string | null;
    backbone: string | null;
    start: $Enums.ModelStart | null;
    live: number | null;
    previous: number | null;
    nextVersion: number | null;
    createdAt: Date | null;
    deletedAt: Date | null;
};
export type ModelMaxAggregateOutputType = {
    id: string | null;
    name: string | null;
    backbone: string | null;
    start: $Enums.ModelStart | null;
    live: number | null;
    previous: number | null;
    nextVersion: number | null;
    createdAt: Date | null;
    deletedAt: Date | null;
};
export type ModelCountAggregateOutputType = {
    id: number;
    name: number;
    backbone: number;
    start: number;
    live: number;
    previous: number;
    nextVersion: number;
    createdAt: number;
    deletedAt: number;
    _all: number;
};
export type ModelAvgAggregateInputType = {
    live?: true;
    previous?: true;
    nextVersion?: true;
};
export type ModelSumAggregateInputType = {
    live?: true;
    previous?: true;
    nextVersion?: true;
};
export type ModelMinAggregateInputType = {
    id?: true;
    name?: true;
    backbone?: true;
    start?: true;
    live?: true;
    previous?: true;
    nextVersion?: true;
    createdAt?: true;
    deletedAt?: true;
};
export type ModelMaxAggregateInputType = {
    id?: true;
    name?: true;
    backbone?: true;
    start?: true;
    live?: true;
    previous?: true;
    nextVersion?: true;
    createdAt?: true;
    deletedAt?: true;
};
export type ModelCountAggregateInputType = {
    id?: true;
    name?: true;
    backbone?: true;
    start?: true;
    live?: true;
    previous?: true;
    nextVersion?: true;
    createdAt?: true;
    deletedAt?: true;
    _all?: true;
};
export type ModelAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Model to aggregate.
     */
    where?: Prisma.ModelWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Models to fetch.
     */
    orderBy?: Prisma.ModelOrderByWithRelationInput | Prisma.ModelOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.ModelWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Models from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Models.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Models
    **/
    _count?: true | ModelCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: ModelAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: ModelSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: ModelMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: ModelMaxAggregateInputType;
};
export type GetModelAggregateType<T extends ModelAggregateArgs> = {
    [P in keyof T & keyof AggregateModel]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateModel[P]> : Prisma.GetScalarType<T[P], AggregateModel[P]>;
};
export type ModelGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ModelWhereInput;
    orderBy?: Prisma.ModelOrderByWithAggregationInput | Prisma.ModelOrderByWithAggregationInput[];
    by: Prisma.ModelScalarFieldEnum[] | Prisma.ModelScalarFieldEnum;
    having?: Prisma.ModelScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: ModelCountAggregateInputType | true;
    _avg?: ModelAvgAggregateInputType;
    _sum?: ModelSumAggregateInputType;
    _min?: ModelMinAggregateInputType;
    _max?: ModelMaxAggregateInputType;
};
export type ModelGroupByOutputType = {
    id: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live: number | null;
    previous: number | null;
    nextVersion: number;
    createdAt: Date;
    deletedAt: Date | null;
    _count: ModelCountAggregateOutputType | null;
    _avg: ModelAvgAggregateOutputType | null;
    _sum: ModelSumAggregateOutputType | null;
    _min: ModelMinAggregateOutputType | null;
    _max: ModelMaxAggregateOutputType | null;
};
export type GetModelGroupByPayload<T extends ModelGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<ModelGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof ModelGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], ModelGroupByOutputType[P]> : Prisma.GetScalarType<T[P], ModelGroupByOutputType[P]>;
}>>;
export type ModelWhereInput = {
    AND?: Prisma.ModelWhereInput | Prisma.ModelWhereInput[];
    OR?: Prisma.ModelWhereInput[];
    NOT?: Prisma.ModelWhereInput | Prisma.ModelWhereInput[];
    id?: Prisma.UuidFilter<"Model"> | string;
    name?: Prisma.StringFilter<"Model"> | string;
    backbone?: Prisma.StringFilter<"Model"> | string;
    start?: Prisma.EnumModelStartFilter<"Model"> | $Enums.ModelStart;
    live?: Prisma.IntNullableFilter<"Model"> | number | null;
    previous?: Prisma.IntNullableFilter<"Model"> | number | null;
    nextVersion?: Prisma.IntFilter<"Model"> | number;
    createdAt?: Prisma.DateTimeFilter<"Model"> | Date | string;
    deletedAt?: Prisma.DateTimeNullableFilter<"Model"> | Date | string | null;
    classes?: Prisma.ClassListRelationFilter;
    versions?: Prisma.VersionListRelationFilter;
    predictions?: Prisma.PredictionListRelationFilter;
    corrections?: Prisma.CorrectionListRelationFilter;
    labels?: Prisma.LabelListRelationFilter;
    trainingRuns?: Prisma.TrainingRunListRelationFilter;
    releases?: Prisma.ReleaseListRelationFilter;
    schedule?: Prisma.XOR<Prisma.ScheduleNullableScalarRelationFilter, Prisma.ScheduleWhereInput> | null;
};
export type ModelOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    backbone?: Prisma.SortOrder;
    start?: Prisma.SortOrder;
    live?: Prisma.SortOrderInput | Prisma.SortOrder;
    previous?: Prisma.SortOrderInput | Prisma.SortOrder;
    nextVersion?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    deletedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    classes?: Prisma.ClassOrderByRelationAggregateInput;
    versions?: Prisma.VersionOrderByRelationAggregateInput;
    predictions?: Prisma.PredictionOrderByRelationAggregateInput;
    corrections?: Prisma.CorrectionOrderByRelationAggregateInput;
    labels?: Prisma.LabelOrderByRelationAggregateInput;
    trainingRuns?: Prisma.TrainingRunOrderByRelationAggregateInput;
    releases?: Prisma.ReleaseOrderByRelationAggregateInput;
    schedule?: Prisma.ScheduleOrderByWithRelationInput;
};
export type ModelWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    name?: string;
    AND?: Prisma.ModelWhereInput | Prisma.ModelWhereInput[];
    OR?: Prisma.ModelWhereInput[];
    NOT?: Prisma.ModelWhereInput | Prisma.ModelWhereInput[];
    backbone?: Prisma.StringFilter<"Model"> | string;
    start?: Prisma.EnumModelStartFilter<"Model"> | $Enums.ModelStart;
    live?: Prisma.IntNullableFilter<"Model"> | number | null;
    previous?: Prisma.IntNullableFilter<"Model"> | number | null;
    nextVersion?: Prisma.IntFilter<"Model"> | number;
    createdAt?: Prisma.DateTimeFilter<"Model"> | Date | string;
    deletedAt?: Prisma.DateTimeNullableFilter<"Model"> | Date | string | null;
    classes?: Prisma.ClassListRelationFilter;
    versions?: Prisma.VersionListRelationFilter;
    predictions?: Prisma.PredictionListRelationFilter;
    corrections?: Prisma.CorrectionListRelationFilter;
    labels?: Prisma.LabelListRelationFilter;
    trainingRuns?: Prisma.TrainingRunListRelationFilter;
    releases?: Prisma.ReleaseListRelationFilter;
    schedule?: Prisma.XOR<Prisma.ScheduleNullableScalarRelationFilter, Prisma.ScheduleWhereInput> | null;
}, "id" | "name">;
export type ModelOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    backbone?: Prisma.SortOrder;
    start?: Prisma.SortOrder;
    live?: Prisma.SortOrderInput | Prisma.SortOrder;
    previous?: Prisma.SortOrderInput | Prisma.SortOrder;
    nextVersion?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    deletedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.ModelCountOrderByAggregateInput;
    _avg?: Prisma.ModelAvgOrderByAggregateInput;
    _max?: Prisma.ModelMaxOrderByAggregateInput;
    _min?: Prisma.ModelMinOrderByAggregateInput;
    _sum?: Prisma.ModelSumOrderByAggregateInput;
};
export type ModelScalarWhereWithAggregatesInput = {
    AND?: Prisma.ModelScalarWhereWithAggregatesInput | Prisma.ModelScalarWhereWithAggregatesInput[];
    OR?: Prisma.ModelScalarWhereWithAggregatesInput[];
    NOT?: Prisma.ModelScalarWhereWithAggregatesInput | Prisma.ModelScalarWhereWithAggregatesInput[];
    id?: Prisma.UuidWithAggregatesFilter<"Model"> | string;
    name?: Prisma.StringWithAggregatesFilter<"Model"> | string;
    backbone?: Prisma.StringWithAggregatesFilter<"Model"> | string;
    start?: Prisma.EnumModelStartWithAggregatesFilter<"Model"> | $Enums.ModelStart;
    live?: Prisma.IntNullableWithAggregatesFilter<"Model"> | number | null;
    previous?: Prisma.IntNullableWithAggregatesFilter<"Model"> | number | null;
    nextVersion?: Prisma.IntWithAggregatesFilter<"Model"> | number;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"Model"> | Date | string;
    deletedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Model"> | Date | string | null;
};
export type ModelCreateInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    classes?: Prisma.ClassCreateNestedManyWithoutModelInput;
    versions?: Prisma.VersionCreateNestedManyWithoutModelInput;
    predictions?: Prisma.PredictionCreateNestedManyWithoutModelInput;
    corrections?: Prisma.CorrectionCreateNestedManyWithoutModelInput;
    labels?: Prisma.LabelCreateNestedManyWithoutModelInput;
    trainingRuns?: Prisma.TrainingRunCreateNestedManyWithoutModelInput;
    releases?: Prisma.ReleaseCreateNestedManyWithoutModelInput;
    schedule?: Prisma.ScheduleCreateNestedOneWithoutModelInput;
};
export type ModelUncheckedCreateInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    classes?: Prisma.ClassUncheckedCreateNestedManyWithoutModelInput;
    versions?: Prisma.VersionUncheckedCreateNestedManyWithoutModelInput;
    predictions?: Prisma.PredictionUncheckedCreateNestedManyWithoutModelInput;
    corrections?: Prisma.CorrectionUncheckedCreateNestedManyWithoutModelInput;
    labels?: Prisma.LabelUncheckedCreateNestedManyWithoutModelInput;
    trainingRuns?: Prisma.TrainingRunUncheckedCreateNestedManyWithoutModelInput;
    releases?: Prisma.ReleaseUncheckedCreateNestedManyWithoutModelInput;
    schedule?: Prisma.ScheduleUncheckedCreateNestedOneWithoutModelInput;
};
export type ModelUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    classes?: Prisma.ClassUpdateManyWithoutModelNestedInput;
    versions?: Prisma.VersionUpdateManyWithoutModelNestedInput;
    predictions?: Prisma.PredictionUpdateManyWithoutModelNestedInput;
    corrections?: Prisma.CorrectionUpdateManyWithoutModelNestedInput;
    labels?: Prisma.LabelUpdateManyWithoutModelNestedInput;
    trainingRuns?: Prisma.TrainingRunUpdateManyWithoutModelNestedInput;
    releases?: Prisma.ReleaseUpdateManyWithoutModelNestedInput;
    schedule?: Prisma.ScheduleUpdateOneWithoutModelNestedInput;
};
export type ModelUncheckedUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    classes?: Prisma.ClassUncheckedUpdateManyWithoutModelNestedInput;
    versions?: Prisma.VersionUncheckedUpdateManyWithoutModelNestedInput;
    predictions?: Prisma.PredictionUncheckedUpdateManyWithoutModelNestedInput;
    corrections?: Prisma.CorrectionUncheckedUpdateManyWithoutModelNestedInput;
    labels?: Prisma.LabelUncheckedUpdateManyWithoutModelNestedInput;
    trainingRuns?: Prisma.TrainingRunUncheckedUpdateManyWithoutModelNestedInput;
    releases?: Prisma.ReleaseUncheckedUpdateManyWithoutModelNestedInput;
    schedule?: Prisma.ScheduleUncheckedUpdateOneWithoutModelNestedInput;
};
export type ModelCreateManyInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
};
export type ModelUpdateManyMutationInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type ModelUncheckedUpdateManyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type ModelCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    backbone?: Prisma.SortOrder;
    start?: Prisma.SortOrder;
    live?: Prisma.SortOrder;
    previous?: Prisma.SortOrder;
    nextVersion?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    deletedAt?: Prisma.SortOrder;
};
export type ModelAvgOrderByAggregateInput = {
    live?: Prisma.SortOrder;
    previous?: Prisma.SortOrder;
    nextVersion?: Prisma.SortOrder;
};
export type ModelMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    backbone?: Prisma.SortOrder;
    start?: Prisma.SortOrder;
    live?: Prisma.SortOrder;
    previous?: Prisma.SortOrder;
    nextVersion?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    deletedAt?: Prisma.SortOrder;
};
export type ModelMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    backbone?: Prisma.SortOrder;
    start?: Prisma.SortOrder;
    live?: Prisma.SortOrder;
    previous?: Prisma.SortOrder;
    nextVersion?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    deletedAt?: Prisma.SortOrder;
};
export type ModelSumOrderByAggregateInput = {
    live?: Prisma.SortOrder;
    previous?: Prisma.SortOrder;
    nextVersion?: Prisma.SortOrder;
};
export type ModelScalarRelationFilter = {
    is?: Prisma.ModelWhereInput;
    isNot?: Prisma.ModelWhereInput;
};
export type StringFieldUpdateOperationsInput = {
    set?: string;
};
export type EnumModelStartFieldUpdateOperationsInput = {
    set?: $Enums.ModelStart;
};
export type NullableIntFieldUpdateOperationsInput = {
    set?: number | null;
    increment?: number;
    decrement?: number;
    multiply?: number;
    divide?: number;
};
export type IntFieldUpdateOperationsInput = {
    set?: number;
    increment?: number;
    decrement?: number;
    multiply?: number;
    divide?: number;
};
export type DateTimeFieldUpdateOperationsInput = {
    set?: Date | string;
};
export type NullableDateTimeFieldUpdateOperationsInput = {
    set?: Date | string | null;
};
export type ModelCreateNestedOneWithoutClassesInput = {
    create?: Prisma.XOR<Prisma.ModelCreateWithoutClassesInput, Prisma.ModelUncheckedCreateWithoutClassesInput>;
    connectOrCreate?: Prisma.ModelCreateOrConnectWithoutClassesInput;
    connect?: Prisma.ModelWhereUniqueInput;
};
export type ModelUpdateOneRequiredWithoutClassesNestedInput = {
    create?: Prisma.XOR<Prisma.ModelCreateWithoutClassesInput, Prisma.ModelUncheckedCreateWithoutClassesInput>;
    connectOrCreate?: Prisma.ModelCreateOrConnectWithoutClassesInput;
    upsert?: Prisma.ModelUpsertWithoutClassesInput;
    connect?: Prisma.ModelWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ModelUpdateToOneWithWhereWithoutClassesInput, Prisma.ModelUpdateWithoutClassesInput>, Prisma.ModelUncheckedUpdateWithoutClassesInput>;
};
export type ModelCreateNestedOneWithoutVersionsInput = {
    create?: Prisma.XOR<Prisma.ModelCreateWithoutVersionsInput, Prisma.ModelUncheckedCreateWithoutVersionsInput>;
    connectOrCreate?: Prisma.ModelCreateOrConnectWithoutVersionsInput;
    connect?: Prisma.ModelWhereUniqueInput;
};
export type ModelUpdateOneRequiredWithoutVersionsNestedInput = {
    create?: Prisma.XOR<Prisma.ModelCreateWithoutVersionsInput, Prisma.ModelUncheckedCreateWithoutVersionsInput>;
    connectOrCreate?: Prisma.ModelCreateOrConnectWithoutVersionsInput;
    upsert?: Prisma.ModelUpsertWithoutVersionsInput;
    connect?: Prisma.ModelWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ModelUpdateToOneWithWhereWithoutVersionsInput, Prisma.ModelUpdateWithoutVersionsInput>, Prisma.ModelUncheckedUpdateWithoutVersionsInput>;
};
export type ModelCreateNestedOneWithoutPredictionsInput = {
    create?: Prisma.XOR<Prisma.ModelCreateWithoutPredictionsInput, Prisma.ModelUncheckedCreateWithoutPredictionsInput>;
    connectOrCreate?: Prisma.ModelCreateOrConnectWithoutPredictionsInput;
    connect?: Prisma.ModelWhereUniqueInput;
};
export type ModelUpdateOneRequiredWithoutPredictionsNestedInput = {
    create?: Prisma.XOR<Prisma.ModelCreateWithoutPredictionsInput, Prisma.ModelUncheckedCreateWithoutPredictionsInput>;
    connectOrCreate?: Prisma.ModelCreateOrConnectWithoutPredictionsInput;
    upsert?: Prisma.ModelUpsertWithoutPredictionsInput;
    connect?: Prisma.ModelWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ModelUpdateToOneWithWhereWithoutPredictionsInput, Prisma.ModelUpdateWithoutPredictionsInput>, Prisma.ModelUncheckedUpdateWithoutPredictionsInput>;
};
export type ModelCreateNestedOneWithoutCorrectionsInput = {
    create?: Prisma.XOR<Prisma.ModelCreateWithoutCorrectionsInput, Prisma.ModelUncheckedCreateWithoutCorrectionsInput>;
    connectOrCreate?: Prisma.ModelCreateOrConnectWithoutCorrectionsInput;
    connect?: Prisma.ModelWhereUniqueInput;
};
export type ModelUpdateOneRequiredWithoutCorrectionsNestedInput = {
    create?: Prisma.XOR<Prisma.ModelCreateWithoutCorrectionsInput, Prisma.ModelUncheckedCreateWithoutCorrectionsInput>;
    connectOrCreate?: Prisma.ModelCreateOrConnectWithoutCorrectionsInput;
    upsert?: Prisma.ModelUpsertWithoutCorrectionsInput;
    connect?: Prisma.ModelWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ModelUpdateToOneWithWhereWithoutCorrectionsInput, Prisma.ModelUpdateWithoutCorrectionsInput>, Prisma.ModelUncheckedUpdateWithoutCorrectionsInput>;
};
export type ModelCreateNestedOneWithoutLabelsInput = {
    create?: Prisma.XOR<Prisma.ModelCreateWithoutLabelsInput, Prisma.ModelUncheckedCreateWithoutLabelsInput>;
    connectOrCreate?: Prisma.ModelCreateOrConnectWithoutLabelsInput;
    connect?: Prisma.ModelWhereUniqueInput;
};
export type ModelUpdateOneRequiredWithoutLabelsNestedInput = {
    create?: Prisma.XOR<Prisma.ModelCreateWithoutLabelsInput, Prisma.ModelUncheckedCreateWithoutLabelsInput>;
    connectOrCreate?: Prisma.ModelCreateOrConnectWithoutLabelsInput;
    upsert?: Prisma.ModelUpsertWithoutLabelsInput;
    connect?: Prisma.ModelWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ModelUpdateToOneWithWhereWithoutLabelsInput, Prisma.ModelUpdateWithoutLabelsInput>, Prisma.ModelUncheckedUpdateWithoutLabelsInput>;
};
export type ModelCreateNestedOneWithoutTrainingRunsInput = {
    create?: Prisma.XOR<Prisma.ModelCreateWithoutTrainingRunsInput, Prisma.ModelUncheckedCreateWithoutTrainingRunsInput>;
    connectOrCreate?: Prisma.ModelCreateOrConnectWithoutTrainingRunsInput;
    connect?: Prisma.ModelWhereUniqueInput;
};
export type ModelUpdateOneRequiredWithoutTrainingRunsNestedInput = {
    create?: Prisma.XOR<Prisma.ModelCreateWithoutTrainingRunsInput, Prisma.ModelUncheckedCreateWithoutTrainingRunsInput>;
    connectOrCreate?: Prisma.ModelCreateOrConnectWithoutTrainingRunsInput;
    upsert?: Prisma.ModelUpsertWithoutTrainingRunsInput;
    connect?: Prisma.ModelWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ModelUpdateToOneWithWhereWithoutTrainingRunsInput, Prisma.ModelUpdateWithoutTrainingRunsInput>, Prisma.ModelUncheckedUpdateWithoutTrainingRunsInput>;
};
export type ModelCreateNestedOneWithoutReleasesInput = {
    create?: Prisma.XOR<Prisma.ModelCreateWithoutReleasesInput, Prisma.ModelUncheckedCreateWithoutReleasesInput>;
    connectOrCreate?: Prisma.ModelCreateOrConnectWithoutReleasesInput;
    connect?: Prisma.ModelWhereUniqueInput;
};
export type ModelUpdateOneRequiredWithoutReleasesNestedInput = {
    create?: Prisma.XOR<Prisma.ModelCreateWithoutReleasesInput, Prisma.ModelUncheckedCreateWithoutReleasesInput>;
    connectOrCreate?: Prisma.ModelCreateOrConnectWithoutReleasesInput;
    upsert?: Prisma.ModelUpsertWithoutReleasesInput;
    connect?: Prisma.ModelWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ModelUpdateToOneWithWhereWithoutReleasesInput, Prisma.ModelUpdateWithoutReleasesInput>, Prisma.ModelUncheckedUpdateWithoutReleasesInput>;
};
export type ModelCreateNestedOneWithoutScheduleInput = {
    create?: Prisma.XOR<Prisma.ModelCreateWithoutScheduleInput, Prisma.ModelUncheckedCreateWithoutScheduleInput>;
    connectOrCreate?: Prisma.ModelCreateOrConnectWithoutScheduleInput;
    connect?: Prisma.ModelWhereUniqueInput;
};
export type ModelUpdateOneRequiredWithoutScheduleNestedInput = {
    create?: Prisma.XOR<Prisma.ModelCreateWithoutScheduleInput, Prisma.ModelUncheckedCreateWithoutScheduleInput>;
    connectOrCreate?: Prisma.ModelCreateOrConnectWithoutScheduleInput;
    upsert?: Prisma.ModelUpsertWithoutScheduleInput;
    connect?: Prisma.ModelWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ModelUpdateToOneWithWhereWithoutScheduleInput, Prisma.ModelUpdateWithoutScheduleInput>, Prisma.ModelUncheckedUpdateWithoutScheduleInput>;
};
export type ModelCreateWithoutClassesInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    versions?: Prisma.VersionCreateNestedManyWithoutModelInput;
    predictions?: Prisma.PredictionCreateNestedManyWithoutModelInput;
    corrections?: Prisma.CorrectionCreateNestedManyWithoutModelInput;
    labels?: Prisma.LabelCreateNestedManyWithoutModelInput;
    trainingRuns?: Prisma.TrainingRunCreateNestedManyWithoutModelInput;
    releases?: Prisma.ReleaseCreateNestedManyWithoutModelInput;
    schedule?: Prisma.ScheduleCreateNestedOneWithoutModelInput;
};
export type ModelUncheckedCreateWithoutClassesInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    versions?: Prisma.VersionUncheckedCreateNestedManyWithoutModelInput;
    predictions?: Prisma.PredictionUncheckedCreateNestedManyWithoutModelInput;
    corrections?: Prisma.CorrectionUncheckedCreateNestedManyWithoutModelInput;
    labels?: Prisma.LabelUncheckedCreateNestedManyWithoutModelInput;
    trainingRuns?: Prisma.TrainingRunUncheckedCreateNestedManyWithoutModelInput;
    releases?: Prisma.ReleaseUncheckedCreateNestedManyWithoutModelInput;
    schedule?: Prisma.ScheduleUncheckedCreateNestedOneWithoutModelInput;
};
export type ModelCreateOrConnectWithoutClassesInput = {
    where: Prisma.ModelWhereUniqueInput;
    create: Prisma.XOR<Prisma.ModelCreateWithoutClassesInput, Prisma.ModelUncheckedCreateWithoutClassesInput>;
};
export type ModelUpsertWithoutClassesInput = {
    update: Prisma.XOR<Prisma.ModelUpdateWithoutClassesInput, Prisma.ModelUncheckedUpdateWithoutClassesInput>;
    create: Prisma.XOR<Prisma.ModelCreateWithoutClassesInput, Prisma.ModelUncheckedCreateWithoutClassesInput>;
    where?: Prisma.ModelWhereInput;
};
export type ModelUpdateToOneWithWhereWithoutClassesInput = {
    where?: Prisma.ModelWhereInput;
    data: Prisma.XOR<Prisma.ModelUpdateWithoutClassesInput, Prisma.ModelUncheckedUpdateWithoutClassesInput>;
};
export type ModelUpdateWithoutClassesInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    versions?: Prisma.VersionUpdateManyWithoutModelNestedInput;
    predictions?: Prisma.PredictionUpdateManyWithoutModelNestedInput;
    corrections?: Prisma.CorrectionUpdateManyWithoutModelNestedInput;
    labels?: Prisma.LabelUpdateManyWithoutModelNestedInput;
    trainingRuns?: Prisma.TrainingRunUpdateManyWithoutModelNestedInput;
    releases?: Prisma.ReleaseUpdateManyWithoutModelNestedInput;
    schedule?: Prisma.ScheduleUpdateOneWithoutModelNestedInput;
};
export type ModelUncheckedUpdateWithoutClassesInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    versions?: Prisma.VersionUncheckedUpdateManyWithoutModelNestedInput;
    predictions?: Prisma.PredictionUncheckedUpdateManyWithoutModelNestedInput;
    corrections?: Prisma.CorrectionUncheckedUpdateManyWithoutModelNestedInput;
    labels?: Prisma.LabelUncheckedUpdateManyWithoutModelNestedInput;
    trainingRuns?: Prisma.TrainingRunUncheckedUpdateManyWithoutModelNestedInput;
    releases?: Prisma.ReleaseUncheckedUpdateManyWithoutModelNestedInput;
    schedule?: Prisma.ScheduleUncheckedUpdateOneWithoutModelNestedInput;
};
export type ModelCreateWithoutVersionsInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    classes?: Prisma.ClassCreateNestedManyWithoutModelInput;
    predictions?: Prisma.PredictionCreateNestedManyWithoutModelInput;
    corrections?: Prisma.CorrectionCreateNestedManyWithoutModelInput;
    labels?: Prisma.LabelCreateNestedManyWithoutModelInput;
    trainingRuns?: Prisma.TrainingRunCreateNestedManyWithoutModelInput;
    releases?: Prisma.ReleaseCreateNestedManyWithoutModelInput;
    schedule?: Prisma.ScheduleCreateNestedOneWithoutModelInput;
};
export type ModelUncheckedCreateWithoutVersionsInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    classes?: Prisma.ClassUncheckedCreateNestedManyWithoutModelInput;
    predictions?: Prisma.PredictionUncheckedCreateNestedManyWithoutModelInput;
    corrections?: Prisma.CorrectionUncheckedCreateNestedManyWithoutModelInput;
    labels?: Prisma.LabelUncheckedCreateNestedManyWithoutModelInput;
    trainingRuns?: Prisma.TrainingRunUncheckedCreateNestedManyWithoutModelInput;
    releases?: Prisma.ReleaseUncheckedCreateNestedManyWithoutModelInput;
    schedule?: Prisma.ScheduleUncheckedCreateNestedOneWithoutModelInput;
};
export type ModelCreateOrConnectWithoutVersionsInput = {
    where: Prisma.ModelWhereUniqueInput;
    create: Prisma.XOR<Prisma.ModelCreateWithoutVersionsInput, Prisma.ModelUncheckedCreateWithoutVersionsInput>;
};
export type ModelUpsertWithoutVersionsInput = {
    update: Prisma.XOR<Prisma.ModelUpdateWithoutVersionsInput, Prisma.ModelUncheckedUpdateWithoutVersionsInput>;
    create: Prisma.XOR<Prisma.ModelCreateWithoutVersionsInput, Prisma.ModelUncheckedCreateWithoutVersionsInput>;
    where?: Prisma.ModelWhereInput;
};
export type ModelUpdateToOneWithWhereWithoutVersionsInput = {
    where?: Prisma.ModelWhereInput;
    data: Prisma.XOR<Prisma.ModelUpdateWithoutVersionsInput, Prisma.ModelUncheckedUpdateWithoutVersionsInput>;
};
export type ModelUpdateWithoutVersionsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    classes?: Prisma.ClassUpdateManyWithoutModelNestedInput;
    predictions?: Prisma.PredictionUpdateManyWithoutModelNestedInput;
    corrections?: Prisma.CorrectionUpdateManyWithoutModelNestedInput;
    labels?: Prisma.LabelUpdateManyWithoutModelNestedInput;
    trainingRuns?: Prisma.TrainingRunUpdateManyWithoutModelNestedInput;
    releases?: Prisma.ReleaseUpdateManyWithoutModelNestedInput;
    schedule?: Prisma.ScheduleUpdateOneWithoutModelNestedInput;
};
export type ModelUncheckedUpdateWithoutVersionsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    classes?: Prisma.ClassUncheckedUpdateManyWithoutModelNestedInput;
    predictions?: Prisma.PredictionUncheckedUpdateManyWithoutModelNestedInput;
    corrections?: Prisma.CorrectionUncheckedUpdateManyWithoutModelNestedInput;
    labels?: Prisma.LabelUncheckedUpdateManyWithoutModelNestedInput;
    trainingRuns?: Prisma.TrainingRunUncheckedUpdateManyWithoutModelNestedInput;
    releases?: Prisma.ReleaseUncheckedUpdateManyWithoutModelNestedInput;
    schedule?: Prisma.ScheduleUncheckedUpdateOneWithoutModelNestedInput;
};
export type ModelCreateWithoutPredictionsInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    classes?: Prisma.ClassCreateNestedManyWithoutModelInput;
    versions?: Prisma.VersionCreateNestedManyWithoutModelInput;
    corrections?: Prisma.CorrectionCreateNestedManyWithoutModelInput;
    labels?: Prisma.LabelCreateNestedManyWithoutModelInput;
    trainingRuns?: Prisma.TrainingRunCreateNestedManyWithoutModelInput;
    releases?: Prisma.ReleaseCreateNestedManyWithoutModelInput;
    schedule?: Prisma.ScheduleCreateNestedOneWithoutModelInput;
};
export type ModelUncheckedCreateWithoutPredictionsInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    classes?: Prisma.ClassUncheckedCreateNestedManyWithoutModelInput;
    versions?: Prisma.VersionUncheckedCreateNestedManyWithoutModelInput;
    corrections?: Prisma.CorrectionUncheckedCreateNestedManyWithoutModelInput;
    labels?: Prisma.LabelUncheckedCreateNestedManyWithoutModelInput;
    trainingRuns?: Prisma.TrainingRunUncheckedCreateNestedManyWithoutModelInput;
    releases?: Prisma.ReleaseUncheckedCreateNestedManyWithoutModelInput;
    schedule?: Prisma.ScheduleUncheckedCreateNestedOneWithoutModelInput;
};
export type ModelCreateOrConnectWithoutPredictionsInput = {
    where: Prisma.ModelWhereUniqueInput;
    create: Prisma.XOR<Prisma.ModelCreateWithoutPredictionsInput, Prisma.ModelUncheckedCreateWithoutPredictionsInput>;
};
export type ModelUpsertWithoutPredictionsInput = {
    update: Prisma.XOR<Prisma.ModelUpdateWithoutPredictionsInput, Prisma.ModelUncheckedUpdateWithoutPredictionsInput>;
    create: Prisma.XOR<Prisma.ModelCreateWithoutPredictionsInput, Prisma.ModelUncheckedCreateWithoutPredictionsInput>;
    where?: Prisma.ModelWhereInput;
};
export type ModelUpdateToOneWithWhereWithoutPredictionsInput = {
    where?: Prisma.ModelWhereInput;
    data: Prisma.XOR<Prisma.ModelUpdateWithoutPredictionsInput, Prisma.ModelUncheckedUpdateWithoutPredictionsInput>;
};
export type ModelUpdateWithoutPredictionsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    classes?: Prisma.ClassUpdateManyWithoutModelNestedInput;
    versions?: Prisma.VersionUpdateManyWithoutModelNestedInput;
    corrections?: Prisma.CorrectionUpdateManyWithoutModelNestedInput;
    labels?: Prisma.LabelUpdateManyWithoutModelNestedInput;
    trainingRuns?: Prisma.TrainingRunUpdateManyWithoutModelNestedInput;
    releases?: Prisma.ReleaseUpdateManyWithoutModelNestedInput;
    schedule?: Prisma.ScheduleUpdateOneWithoutModelNestedInput;
};
export type ModelUncheckedUpdateWithoutPredictionsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    classes?: Prisma.ClassUncheckedUpdateManyWithoutModelNestedInput;
    versions?: Prisma.VersionUncheckedUpdateManyWithoutModelNestedInput;
    corrections?: Prisma.CorrectionUncheckedUpdateManyWithoutModelNestedInput;
    labels?: Prisma.LabelUncheckedUpdateManyWithoutModelNestedInput;
    trainingRuns?: Prisma.TrainingRunUncheckedUpdateManyWithoutModelNestedInput;
    releases?: Prisma.ReleaseUncheckedUpdateManyWithoutModelNestedInput;
    schedule?: Prisma.ScheduleUncheckedUpdateOneWithoutModelNestedInput;
};
export type ModelCreateWithoutCorrectionsInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    classes?: Prisma.ClassCreateNestedManyWithoutModelInput;
    versions?: Prisma.VersionCreateNestedManyWithoutModelInput;
    predictions?: Prisma.PredictionCreateNestedManyWithoutModelInput;
    labels?: Prisma.LabelCreateNestedManyWithoutModelInput;
    trainingRuns?: Prisma.TrainingRunCreateNestedManyWithoutModelInput;
    releases?: Prisma.ReleaseCreateNestedManyWithoutModelInput;
    schedule?: Prisma.ScheduleCreateNestedOneWithoutModelInput;
};
export type ModelUncheckedCreateWithoutCorrectionsInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    classes?: Prisma.ClassUncheckedCreateNestedManyWithoutModelInput;
    versions?: Prisma.VersionUncheckedCreateNestedManyWithoutModelInput;
    predictions?: Prisma.PredictionUncheckedCreateNestedManyWithoutModelInput;
    labels?: Prisma.LabelUncheckedCreateNestedManyWithoutModelInput;
    trainingRuns?: Prisma.TrainingRunUncheckedCreateNestedManyWithoutModelInput;
    releases?: Prisma.ReleaseUncheckedCreateNestedManyWithoutModelInput;
    schedule?: Prisma.ScheduleUncheckedCreateNestedOneWithoutModelInput;
};
export type ModelCreateOrConnectWithoutCorrectionsInput = {
    where: Prisma.ModelWhereUniqueInput;
    create: Prisma.XOR<Prisma.ModelCreateWithoutCorrectionsInput, Prisma.ModelUncheckedCreateWithoutCorrectionsInput>;
};
export type ModelUpsertWithoutCorrectionsInput = {
    update: Prisma.XOR<Prisma.ModelUpdateWithoutCorrectionsInput, Prisma.ModelUncheckedUpdateWithoutCorrectionsInput>;
    create: Prisma.XOR<Prisma.ModelCreateWithoutCorrectionsInput, Prisma.ModelUncheckedCreateWithoutCorrectionsInput>;
    where?: Prisma.ModelWhereInput;
};
export type ModelUpdateToOneWithWhereWithoutCorrectionsInput = {
    where?: Prisma.ModelWhereInput;
    data: Prisma.XOR<Prisma.ModelUpdateWithoutCorrectionsInput, Prisma.ModelUncheckedUpdateWithoutCorrectionsInput>;
};
export type ModelUpdateWithoutCorrectionsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    classes?: Prisma.ClassUpdateManyWithoutModelNestedInput;
    versions?: Prisma.VersionUpdateManyWithoutModelNestedInput;
    predictions?: Prisma.PredictionUpdateManyWithoutModelNestedInput;
    labels?: Prisma.LabelUpdateManyWithoutModelNestedInput;
    trainingRuns?: Prisma.TrainingRunUpdateManyWithoutModelNestedInput;
    releases?: Prisma.ReleaseUpdateManyWithoutModelNestedInput;
    schedule?: Prisma.ScheduleUpdateOneWithoutModelNestedInput;
};
export type ModelUncheckedUpdateWithoutCorrectionsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    classes?: Prisma.ClassUncheckedUpdateManyWithoutModelNestedInput;
    versions?: Prisma.VersionUncheckedUpdateManyWithoutModelNestedInput;
    predictions?: Prisma.PredictionUncheckedUpdateManyWithoutModelNestedInput;
    labels?: Prisma.LabelUncheckedUpdateManyWithoutModelNestedInput;
    trainingRuns?: Prisma.TrainingRunUncheckedUpdateManyWithoutModelNestedInput;
    releases?: Prisma.ReleaseUncheckedUpdateManyWithoutModelNestedInput;
    schedule?: Prisma.ScheduleUncheckedUpdateOneWithoutModelNestedInput;
};
export type ModelCreateWithoutLabelsInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    classes?: Prisma.ClassCreateNestedManyWithoutModelInput;
    versions?: Prisma.VersionCreateNestedManyWithoutModelInput;
    predictions?: Prisma.PredictionCreateNestedManyWithoutModelInput;
    corrections?: Prisma.CorrectionCreateNestedManyWithoutModelInput;
    trainingRuns?: Prisma.TrainingRunCreateNestedManyWithoutModelInput;
    releases?: Prisma.ReleaseCreateNestedManyWithoutModelInput;
    schedule?: Prisma.ScheduleCreateNestedOneWithoutModelInput;
};
export type ModelUncheckedCreateWithoutLabelsInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    classes?: Prisma.ClassUncheckedCreateNestedManyWithoutModelInput;
    versions?: Prisma.VersionUncheckedCreateNestedManyWithoutModelInput;
    predictions?: Prisma.PredictionUncheckedCreateNestedManyWithoutModelInput;
    corrections?: Prisma.CorrectionUncheckedCreateNestedManyWithoutModelInput;
    trainingRuns?: Prisma.TrainingRunUncheckedCreateNestedManyWithoutModelInput;
    releases?: Prisma.ReleaseUncheckedCreateNestedManyWithoutModelInput;
    schedule?: Prisma.ScheduleUncheckedCreateNestedOneWithoutModelInput;
};
export type ModelCreateOrConnectWithoutLabelsInput = {
    where: Prisma.ModelWhereUniqueInput;
    create: Prisma.XOR<Prisma.ModelCreateWithoutLabelsInput, Prisma.ModelUncheckedCreateWithoutLabelsInput>;
};
export type ModelUpsertWithoutLabelsInput = {
    update: Prisma.XOR<Prisma.ModelUpdateWithoutLabelsInput, Prisma.ModelUncheckedUpdateWithoutLabelsInput>;
    create: Prisma.XOR<Prisma.ModelCreateWithoutLabelsInput, Prisma.ModelUncheckedCreateWithoutLabelsInput>;
    where?: Prisma.ModelWhereInput;
};
export type ModelUpdateToOneWithWhereWithoutLabelsInput = {
    where?: Prisma.ModelWhereInput;
    data: Prisma.XOR<Prisma.ModelUpdateWithoutLabelsInput, Prisma.ModelUncheckedUpdateWithoutLabelsInput>;
};
export type ModelUpdateWithoutLabelsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    classes?: Prisma.ClassUpdateManyWithoutModelNestedInput;
    versions?: Prisma.VersionUpdateManyWithoutModelNestedInput;
    predictions?: Prisma.PredictionUpdateManyWithoutModelNestedInput;
    corrections?: Prisma.CorrectionUpdateManyWithoutModelNestedInput;
    trainingRuns?: Prisma.TrainingRunUpdateManyWithoutModelNestedInput;
    releases?: Prisma.ReleaseUpdateManyWithoutModelNestedInput;
    schedule?: Prisma.ScheduleUpdateOneWithoutModelNestedInput;
};
export type ModelUncheckedUpdateWithoutLabelsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    classes?: Prisma.ClassUncheckedUpdateManyWithoutModelNestedInput;
    versions?: Prisma.VersionUncheckedUpdateManyWithoutModelNestedInput;
    predictions?: Prisma.PredictionUncheckedUpdateManyWithoutModelNestedInput;
    corrections?: Prisma.CorrectionUncheckedUpdateManyWithoutModelNestedInput;
    trainingRuns?: Prisma.TrainingRunUncheckedUpdateManyWithoutModelNestedInput;
    releases?: Prisma.ReleaseUncheckedUpdateManyWithoutModelNestedInput;
    schedule?: Prisma.ScheduleUncheckedUpdateOneWithoutModelNestedInput;
};
export type ModelCreateWithoutTrainingRunsInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    classes?: Prisma.ClassCreateNestedManyWithoutModelInput;
    versions?: Prisma.VersionCreateNestedManyWithoutModelInput;
    predictions?: Prisma.PredictionCreateNestedManyWithoutModelInput;
    corrections?: Prisma.CorrectionCreateNestedManyWithoutModelInput;
    labels?: Prisma.LabelCreateNestedManyWithoutModelInput;
    releases?: Prisma.ReleaseCreateNestedManyWithoutModelInput;
    schedule?: Prisma.ScheduleCreateNestedOneWithoutModelInput;
};
export type ModelUncheckedCreateWithoutTrainingRunsInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    classes?: Prisma.ClassUncheckedCreateNestedManyWithoutModelInput;
    versions?: Prisma.VersionUncheckedCreateNestedManyWithoutModelInput;
    predictions?: Prisma.PredictionUncheckedCreateNestedManyWithoutModelInput;
    corrections?: Prisma.CorrectionUncheckedCreateNestedManyWithoutModelInput;
    labels?: Prisma.LabelUncheckedCreateNestedManyWithoutModelInput;
    releases?: Prisma.ReleaseUncheckedCreateNestedManyWithoutModelInput;
    schedule?: Prisma.ScheduleUncheckedCreateNestedOneWithoutModelInput;
};
export type ModelCreateOrConnectWithoutTrainingRunsInput = {
    where: Prisma.ModelWhereUniqueInput;
    create: Prisma.XOR<Prisma.ModelCreateWithoutTrainingRunsInput, Prisma.ModelUncheckedCreateWithoutTrainingRunsInput>;
};
export type ModelUpsertWithoutTrainingRunsInput = {
    update: Prisma.XOR<Prisma.ModelUpdateWithoutTrainingRunsInput, Prisma.ModelUncheckedUpdateWithoutTrainingRunsInput>;
    create: Prisma.XOR<Prisma.ModelCreateWithoutTrainingRunsInput, Prisma.ModelUncheckedCreateWithoutTrainingRunsInput>;
    where?: Prisma.ModelWhereInput;
};
export type ModelUpdateToOneWithWhereWithoutTrainingRunsInput = {
    where?: Prisma.ModelWhereInput;
    data: Prisma.XOR<Prisma.ModelUpdateWithoutTrainingRunsInput, Prisma.ModelUncheckedUpdateWithoutTrainingRunsInput>;
};
export type ModelUpdateWithoutTrainingRunsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    classes?: Prisma.ClassUpdateManyWithoutModelNestedInput;
    versions?: Prisma.VersionUpdateManyWithoutModelNestedInput;
    predictions?: Prisma.PredictionUpdateManyWithoutModelNestedInput;
    corrections?: Prisma.CorrectionUpdateManyWithoutModelNestedInput;
    labels?: Prisma.LabelUpdateManyWithoutModelNestedInput;
    releases?: Prisma.ReleaseUpdateManyWithoutModelNestedInput;
    schedule?: Prisma.ScheduleUpdateOneWithoutModelNestedInput;
};
export type ModelUncheckedUpdateWithoutTrainingRunsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    classes?: Prisma.ClassUncheckedUpdateManyWithoutModelNestedInput;
    versions?: Prisma.VersionUncheckedUpdateManyWithoutModelNestedInput;
    predictions?: Prisma.PredictionUncheckedUpdateManyWithoutModelNestedInput;
    corrections?: Prisma.CorrectionUncheckedUpdateManyWithoutModelNestedInput;
    labels?: Prisma.LabelUncheckedUpdateManyWithoutModelNestedInput;
    releases?: Prisma.ReleaseUncheckedUpdateManyWithoutModelNestedInput;
    schedule?: Prisma.ScheduleUncheckedUpdateOneWithoutModelNestedInput;
};
export type ModelCreateWithoutReleasesInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    classes?: Prisma.ClassCreateNestedManyWithoutModelInput;
    versions?: Prisma.VersionCreateNestedManyWithoutModelInput;
    predictions?: Prisma.PredictionCreateNestedManyWithoutModelInput;
    corrections?: Prisma.CorrectionCreateNestedManyWithoutModelInput;
    labels?: Prisma.LabelCreateNestedManyWithoutModelInput;
    trainingRuns?: Prisma.TrainingRunCreateNestedManyWithoutModelInput;
    schedule?: Prisma.ScheduleCreateNestedOneWithoutModelInput;
};
export type ModelUncheckedCreateWithoutReleasesInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    classes?: Prisma.ClassUncheckedCreateNestedManyWithoutModelInput;
    versions?: Prisma.VersionUncheckedCreateNestedManyWithoutModelInput;
    predictions?: Prisma.PredictionUncheckedCreateNestedManyWithoutModelInput;
    corrections?: Prisma.CorrectionUncheckedCreateNestedManyWithoutModelInput;
    labels?: Prisma.LabelUncheckedCreateNestedManyWithoutModelInput;
    trainingRuns?: Prisma.TrainingRunUncheckedCreateNestedManyWithoutModelInput;
    schedule?: Prisma.ScheduleUncheckedCreateNestedOneWithoutModelInput;
};
export type ModelCreateOrConnectWithoutReleasesInput = {
    where: Prisma.ModelWhereUniqueInput;
    create: Prisma.XOR<Prisma.ModelCreateWithoutReleasesInput, Prisma.ModelUncheckedCreateWithoutReleasesInput>;
};
export type ModelUpsertWithoutReleasesInput = {
    update: Prisma.XOR<Prisma.ModelUpdateWithoutReleasesInput, Prisma.ModelUncheckedUpdateWithoutReleasesInput>;
    create: Prisma.XOR<Prisma.ModelCreateWithoutReleasesInput, Prisma.ModelUncheckedCreateWithoutReleasesInput>;
    where?: Prisma.ModelWhereInput;
};
export type ModelUpdateToOneWithWhereWithoutReleasesInput = {
    where?: Prisma.ModelWhereInput;
    data: Prisma.XOR<Prisma.ModelUpdateWithoutReleasesInput, Prisma.ModelUncheckedUpdateWithoutReleasesInput>;
};
export type ModelUpdateWithoutReleasesInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    classes?: Prisma.ClassUpdateManyWithoutModelNestedInput;
    versions?: Prisma.VersionUpdateManyWithoutModelNestedInput;
    predictions?: Prisma.PredictionUpdateManyWithoutModelNestedInput;
    corrections?: Prisma.CorrectionUpdateManyWithoutModelNestedInput;
    labels?: Prisma.LabelUpdateManyWithoutModelNestedInput;
    trainingRuns?: Prisma.TrainingRunUpdateManyWithoutModelNestedInput;
    schedule?: Prisma.ScheduleUpdateOneWithoutModelNestedInput;
};
export type ModelUncheckedUpdateWithoutReleasesInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    classes?: Prisma.ClassUncheckedUpdateManyWithoutModelNestedInput;
    versions?: Prisma.VersionUncheckedUpdateManyWithoutModelNestedInput;
    predictions?: Prisma.PredictionUncheckedUpdateManyWithoutModelNestedInput;
    corrections?: Prisma.CorrectionUncheckedUpdateManyWithoutModelNestedInput;
    labels?: Prisma.LabelUncheckedUpdateManyWithoutModelNestedInput;
    trainingRuns?: Prisma.TrainingRunUncheckedUpdateManyWithoutModelNestedInput;
    schedule?: Prisma.ScheduleUncheckedUpdateOneWithoutModelNestedInput;
};
export type ModelCreateWithoutScheduleInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    classes?: Prisma.ClassCreateNestedManyWithoutModelInput;
    versions?: Prisma.VersionCreateNestedManyWithoutModelInput;
    predictions?: Prisma.PredictionCreateNestedManyWithoutModelInput;
    corrections?: Prisma.CorrectionCreateNestedManyWithoutModelInput;
    labels?: Prisma.LabelCreateNestedManyWithoutModelInput;
    trainingRuns?: Prisma.TrainingRunCreateNestedManyWithoutModelInput;
    releases?: Prisma.ReleaseCreateNestedManyWithoutModelInput;
};
export type ModelUncheckedCreateWithoutScheduleInput = {
    id?: string;
    name: string;
    backbone: string;
    start: $Enums.ModelStart;
    live?: number | null;
    previous?: number | null;
    nextVersion?: number;
    createdAt?: Date | string;
    deletedAt?: Date | string | null;
    classes?: Prisma.ClassUncheckedCreateNestedManyWithoutModelInput;
    versions?: Prisma.VersionUncheckedCreateNestedManyWithoutModelInput;
    predictions?: Prisma.PredictionUncheckedCreateNestedManyWithoutModelInput;
    corrections?: Prisma.CorrectionUncheckedCreateNestedManyWithoutModelInput;
    labels?: Prisma.LabelUncheckedCreateNestedManyWithoutModelInput;
    trainingRuns?: Prisma.TrainingRunUncheckedCreateNestedManyWithoutModelInput;
    releases?: Prisma.ReleaseUncheckedCreateNestedManyWithoutModelInput;
};
export type ModelCreateOrConnectWithoutScheduleInput = {
    where: Prisma.ModelWhereUniqueInput;
    create: Prisma.XOR<Prisma.ModelCreateWithoutScheduleInput, Prisma.ModelUncheckedCreateWithoutScheduleInput>;
};
export type ModelUpsertWithoutScheduleInput = {
    update: Prisma.XOR<Prisma.ModelUpdateWithoutScheduleInput, Prisma.ModelUncheckedUpdateWithoutScheduleInput>;
    create: Prisma.XOR<Prisma.ModelCreateWithoutScheduleInput, Prisma.ModelUncheckedCreateWithoutScheduleInput>;
    where?: Prisma.ModelWhereInput;
};
export type ModelUpdateToOneWithWhereWithoutScheduleInput = {
    where?: Prisma.ModelWhereInput;
    data: Prisma.XOR<Prisma.ModelUpdateWithoutScheduleInput, Prisma.ModelUncheckedUpdateWithoutScheduleInput>;
};
export type ModelUpdateWithoutScheduleInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    classes?: Prisma.ClassUpdateManyWithoutModelNestedInput;
    versions?: Prisma.VersionUpdateManyWithoutModelNestedInput;
    predictions?: Prisma.PredictionUpdateManyWithoutModelNestedInput;
    corrections?: Prisma.CorrectionUpdateManyWithoutModelNestedInput;
    labels?: Prisma.LabelUpdateManyWithoutModelNestedInput;
    trainingRuns?: Prisma.TrainingRunUpdateManyWithoutModelNestedInput;
    releases?: Prisma.ReleaseUpdateManyWithoutModelNestedInput;
};
export type ModelUncheckedUpdateWithoutScheduleInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    start?: Prisma.EnumModelStartFieldUpdateOperationsInput | $Enums.ModelStart;
    live?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    previous?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    nextVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    classes?: Prisma.ClassUncheckedUpdateManyWithoutModelNestedInput;
    versions?: Prisma.VersionUncheckedUpdateManyWithoutModelNestedInput;
    predictions?: Prisma.PredictionUncheckedUpdateManyWithoutModelNestedInput;
    corrections?: Prisma.CorrectionUncheckedUpdateManyWithoutModelNestedInput;
    labels?: Prisma.LabelUncheckedUpdateManyWithoutModelNestedInput;
    trainingRuns?: Prisma.TrainingRunUncheckedUpdateManyWithoutModelNestedInput;
    releases?: Prisma.ReleaseUncheckedUpdateManyWithoutModelNestedInput;
};
/**
 * Count Type ModelCountOutputType
 */
export type ModelCountOutputType = {
    classes: number;
    versions: number;
    predictions: number;
    corrections: number;
    labels: number;
    trainingRuns: number;
    releases: number;
};
export type ModelCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    classes?: boolean | ModelCountOutputTypeCountClassesArgs;
    versions?: boolean | ModelCountOutputTypeCountVersionsArgs;
    predictions?: boolean | ModelCountOutputTypeCountPredictionsArgs;
    corrections?: boolean | ModelCountOutputTypeCountCorrectionsArgs;
    labels?: boolean | ModelCountOutputTypeCountLabelsArgs;
    trainingRuns?: boolean | ModelCountOutputTypeCountTrainingRunsArgs;
    releases?: boolean | ModelCountOutputTypeCountReleasesArgs;
};
/**
 * ModelCountOutputType without action
 */
export type ModelCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ModelCountOutputType
     */
    select?: Prisma.ModelCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * ModelCountOutputType without action
 */
export type ModelCountOutputTypeCountClassesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ClassWhereInput;
};
/**
 * ModelCountOutputType without action
 */
export type ModelCountOutputTypeCountVersionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.VersionWhereInput;
};
/**
 * ModelCountOutputType without action
 */
export type ModelCountOutputTypeCountPredictionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PredictionWhereInput;
};
/**
 * ModelCountOutputType without action
 */
export type ModelCountOutputTypeCountCorrectionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.CorrectionWhereInput;
};
/**
 * ModelCountOutputType without action
 */
export type ModelCountOutputTypeCountLabelsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.LabelWhereInput;
};
/**
 * ModelCountOutputType without action
 */
export type ModelCountOutputTypeCountTrainingRunsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.TrainingRunWhereInput;
};
/**
 * ModelCountOutputType without action
 */
export type ModelCountOutputTypeCountReleasesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ReleaseWhereInput;
};
export type ModelSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    name?: boolean;
    backbone?: boolean;
    start?: boolean;
    live?: boolean;
    previous?: boolean;
    nextVersion?: boolean;
    createdAt?: boolean;
    deletedAt?: boolean;
    classes?: boolean | Prisma.Model$classesArgs<ExtArgs>;
    versions?: boolean | Prisma.Model$versionsArgs<ExtArgs>;
    predictions?: boolean | Prisma.Model$predictionsArgs<ExtArgs>;
    corrections?: boolean | Prisma.Model$correctionsArgs<ExtArgs>;
    labels?: boolean | Prisma.Model$labelsArgs<ExtArgs>;
    trainingRuns?: boolean | Prisma.Model$trainingRunsArgs<ExtArgs>;
    releases?: boolean | Prisma.Model$releasesArgs<ExtArgs>;
    schedule?: boolean | Prisma.Model$scheduleArgs<ExtArgs>;
    _count?: boolean | Prisma.ModelCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["model"]>;
export type ModelSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    name?: boolean;
    backbone?: boolean;
    start?: boolean;
    live?: boolean;
    previous?: boolean;
    nextVersion?: boolean;
    createdAt?: boolean;
    deletedAt?: boolean;
}, ExtArgs["result"]["model"]>;
export type ModelSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    name?: boolean;
    backbone?: boolean;
    start?: boolean;
    live?: boolean;
    previous?: boolean;
    nextVersion?: boolean;
    createdAt?: boolean;
    deletedAt?: boolean;
}, ExtArgs["result"]["model"]>;
export type ModelSelectScalar = {
    id?: boolean;
    name?: boolean;
    backbone?: boolean;
    start?: boolean;
    live?: boolean;
    previous?: boolean;
    nextVersion?: boolean;
    createdAt?: boolean;
    deletedAt?: boolean;
};
export type ModelOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "name" | "backbone" | "start" | "live" | "previous" | "nextVersion" | "createdAt" | "deletedAt", ExtArgs["result"]["model"]>;
export type ModelInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    classes?: boolean | Prisma.Model$classesArgs<ExtArgs>;
    versions?: boolean | Prisma.Model$versionsArgs<ExtArgs>;
    predictions?: boolean | Prisma.Model$predictionsArgs<ExtArgs>;
    corrections?: boolean | Prisma.Model$correctionsArgs<ExtArgs>;
    labels?: boolean | Prisma.Model$labelsArgs<ExtArgs>;
    trainingRuns?: boolean | Prisma.Model$trainingRunsArgs<ExtArgs>;
    releases?: boolean | Prisma.Model$releasesArgs<ExtArgs>;
    schedule?: boolean | Prisma.Model$scheduleArgs<ExtArgs>;
    _count?: boolean | Prisma.ModelCountOutputTypeDefaultArgs<ExtArgs>;
};
export type ModelIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type ModelIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type $ModelPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Model";
    objects: {
        classes: Prisma.$ClassPayload<ExtArgs>[];
        versions: Prisma.$VersionPayload<ExtArgs>[];
        predictions: Prisma.$PredictionPayload<ExtArgs>[];
        corrections: Prisma.$CorrectionPayload<ExtArgs>[];
        labels: Prisma.$LabelPayload<ExtArgs>[];
        trainingRuns: Prisma.$TrainingRunPayload<ExtArgs>[];
        releases: Prisma.$ReleasePayload<ExtArgs>[];
        schedule: Prisma.$SchedulePayload<ExtArgs> | null;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: string;
        /**
         * TensorFlow Serving model name; a deleted model's name is freed by appending its id.
         */
        name: string;
        backbone: string;
        start: $Enums.ModelStart;
        live: number | null;
        previous: number | null;
        nextVersion: number;
        createdAt: Date;
        deletedAt: Date | null;
    }, ExtArgs["result"]["model"]>;
    composites: {};
};
export type ModelGetPayload<S extends boolean | null | undefined | ModelDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$ModelPayload, S>;
export type ModelCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<ModelFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: ModelCountAggregateInputType | true;
};
export interface ModelDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Model'];
        meta: {
            name: 'Model';
        };
    };
    /**
     * Find zero or one Model that matches the filter.
     * @param {ModelFindUniqueArgs} args - Arguments to find a Model
     * @example
     * // Get one Model
     * const model = await prisma.model.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends ModelFindUniqueArgs>(args: Prisma.SelectSubset<T, ModelFindUniqueArgs<ExtArgs>>): Prisma.Prisma__ModelClient<runtime.Types.Result.GetResult<Prisma.$ModelPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Model that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {ModelFindUniqueOrThrowArgs} args - Arguments to find a Model
     * @example
     * // Get one Model
     * const model = await prisma.model.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends ModelFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, ModelFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__ModelClient<runtime.Types.Result.GetResult<Prisma.$ModelPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Model that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ModelFindFirstArgs} args - Arguments to find a Model
     * @example
     * // Get one Model
     * const model = await prisma.model.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends ModelFindFirstArgs>(args?: Prisma.SelectSubset<T, ModelFindFirstArgs<ExtArgs>>): Prisma.Prisma__ModelClient<runtime.Types.Result.GetResult<Prisma.$ModelPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Model that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ModelFindFirstOrThrowArgs} args - Arguments to find a Model
     * @example
     * // Get one Model
     * const model = await prisma.model.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends ModelFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, ModelFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__ModelClient<runtime.Types.Result.GetResult<Prisma.$ModelPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Models that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ModelFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Models
     * const models = await prisma.model.findMany()
     *
     * // Get first 10 Models
     * const models = await prisma.model.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const modelWithIdOnly = await prisma.model.findMany({ select: { id: true } })
     *
     */
    findMany<T extends ModelFindManyArgs>(args?: Prisma.SelectSubset<T, ModelFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ModelPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Model.
     * @param {ModelCreateArgs} args - Arguments to create a Model.
     * @example
     * // Create one Model
     * const Model = await prisma.model.create({
     *   data: {
     *     // ... data to create a Model
     *   }
     * })
     *
     */
    create<T extends ModelCreateArgs>(args: Prisma.SelectSubset<T, ModelCreateArgs<ExtArgs>>): Prisma.Prisma__ModelClient<runtime.Types.Result.GetResult<Prisma.$ModelPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Models.
     * @param {ModelCreateManyArgs} args - Arguments to create many Models.
     * @example
     * // Create many Models
     * const model = await prisma.model.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends ModelCreateManyArgs>(args?: Prisma.SelectSubset<T, ModelCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Models and returns the data saved in the database.
     * @param {ModelCreateManyAndReturnArgs} args - Arguments to create many Models.
     * @example
     * // Create many Models
     * const model = await prisma.model.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Models and only return the `id`
     * const modelWithIdOnly = await prisma.model.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends ModelCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, ModelCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ModelPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Model.
     * @param {ModelDeleteArgs} args - Arguments to delete one Model.
     * @example
     * // Delete one Model
     * const Model = await prisma.model.delete({
     *   where: {
     *     // ... filter to delete one Model
     *   }
     * })
     *
     */
    delete<T extends ModelDeleteArgs>(args: Prisma.SelectSubset<T, ModelDeleteArgs<ExtArgs>>): Prisma.Prisma__ModelClient<runtime.Types.Result.GetResult<Prisma.$ModelPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Model.
     * @param {ModelUpdateArgs} args - Arguments to update one Model.
     * @example
     * // Update one Model
     * const model = await prisma.model.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends ModelUpdateArgs>(args: Prisma.SelectSubset<T, ModelUpdateArgs<ExtArgs>>): Prisma.Prisma__ModelClient<runtime.Types.Result.GetResult<Prisma.$ModelPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Models.
     * @param {ModelDeleteManyArgs} args - Arguments to filter Models to delete.
     * @example
     * // Delete a few Models
     * const { count } = await prisma.model.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends ModelDeleteManyArgs>(args?: Prisma.SelectSubset<T, ModelDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Models.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ModelUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Models
     * const model = await prisma.model.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends ModelUpdateManyArgs>(args: Prisma.SelectSubset<T, ModelUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Models and returns the data updated in the database.
     * @param {ModelUpdateManyAndReturnArgs} args - Arguments to update many Models.
     * @example
     * // Update many Models
     * const model = await prisma.model.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Models and only return the `id`
     * const modelWithIdOnly = await prisma.model.updateManyAndReturn({
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
    updateManyAndReturn<T extends ModelUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, ModelUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ModelPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Model.
     * @param {ModelUpsertArgs} args - Arguments to update or create a Model.
     * @example
     * // Update or create a Model
     * const model = await prisma.model.upsert({
     *   create: {
     *     // ... data to create a Model
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Model we want to update
     *   }
     * })
     */
    upsert<T extends ModelUpsertArgs>(args: Prisma.SelectSubset<T, ModelUpsertArgs<ExtArgs>>): Prisma.Prisma__ModelClient<runtime.Types.Result.GetResult<Prisma.$ModelPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Models.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ModelCountArgs} args - Arguments to filter Models to count.
     * @example
     * // Count the number of Models
     * const count = await prisma.model.count({
     *   where: {
     *     // ... the filter for the Models we want to count
     *   }
     * })
    **/
    count<T extends ModelCountArgs>(args?: Prisma.Subset<T, ModelCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], ModelCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Model.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ModelAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends ModelAggregateArgs>(args: Prisma.Subset<T, ModelAggregateArgs>): Prisma.PrismaPromise<GetModelAggregateType<T>>;
    /**
     * Group by Model.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ModelGroupByArgs} args - Group by arguments.
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
    groupBy<T extends ModelGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: ModelGroupByArgs['orderBy'];
    } : {
        orderBy?: ModelGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, ModelGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetModelGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Model model
     */
    readonly fields: ModelFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Model.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__ModelClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    classes<T extends Prisma.Model$classesArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Model$classesArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ClassPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    versions<T extends Prisma.Model$versionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Model$versionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$VersionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    predictions<T extends Prisma.Model$predictionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Model$predictionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PredictionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    corrections<T extends Prisma.Model$correctionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Model$correctionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CorrectionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    labels<T extends Prisma.Model$labelsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Model$labelsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$LabelPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    trainingRuns<T extends Prisma.Model$trainingRunsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Model$trainingRunsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    releases<T extends Prisma.Model$releasesArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Model$releasesArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReleasePayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    schedule<T extends Prisma.Model$scheduleArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Model$scheduleArgs<ExtArgs>>): Prisma.Prisma__ScheduleClient<runtime.Types.Result.GetResult<Prisma.$SchedulePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the Model model
 */
export interface ModelFieldRefs {
    readonly id: Prisma.FieldRef<"Model", 'String'>;
    readonly name: Prisma.FieldRef<"Model", 'String'>;
    readonly backbone: Prisma.FieldRef<"Model", 'String'>;
    readonly start: Prisma.FieldRef<"Model", 'ModelStart'>;
    readonly live: Prisma.FieldRef<"Model", 'Int'>;
    readonly previous: Prisma.FieldRef<"Model", 'Int'>;
    readonly nextVersion: Prisma.FieldRef<"Model", 'Int'>;
    readonly createdAt: Prisma.FieldRef<"Model", 'DateTime'>;
    readonly deletedAt: Prisma.FieldRef<"Model", 'DateTime'>;
}
/**
 * Model findUnique
 */
export type ModelFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Model
     */
    select?: Prisma.ModelSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Model
     */
    omit?: Prisma.ModelOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ModelInclude<ExtArgs> | null;
    /**
     * Filter, which Model to fetch.
     */
    where: Prisma.ModelWhereUniqueInput;
};
/**
 * Model findUniqueOrThrow
 */
export type ModelFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Model
     */
    select?: Prisma.ModelSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Model
     */
    omit?: Prisma.ModelOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ModelInclude<ExtArgs> | null;
    /**
     * Filter, which Model to fetch.
     */
    where: Prisma.ModelWhereUniqueInput;
};
/**
 * Model findFirst
 */
export type ModelFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Model
     */
    select?: Prisma.ModelSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Model
     */
    omit?: Prisma.ModelOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ModelInclude<ExtArgs> | null;
    /**
     * Filter, which Model to fetch.
     */
    where?: Prisma.ModelWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Models to fetch.
     */
    orderBy?: Prisma.ModelOrderByWithRelationInput | Prisma.ModelOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Models.
     */
    cursor?: Prisma.ModelWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Models from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Models.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Models.
     */
    distinct?: Prisma.ModelScalarFieldEnum | Prisma.ModelScalarFieldEnum[];
};
/**
 * Model findFirstOrThrow
 */
export type ModelFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Model
     */
    select?: Prisma.ModelSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Model
     */
    omit?: Prisma.ModelOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ModelInclude<ExtArgs> | null;
    /**
     * Filter, which Model to fetch.
     */
    where?: Prisma.ModelWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Models to fetch.
     */
    orderBy?: Prisma.ModelOrderByWithRelationInput | Prisma.ModelOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Models.
     */
    cursor?: Prisma.ModelWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Models from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Models.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Models.
     */
    distinct?: Prisma.ModelScalarFieldEnum | Prisma.ModelScalarFieldEnum[];
};
/**
 * Model findMany
 */
export type ModelFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Model
     */
    select?: Prisma.ModelSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Model
     */
    omit?: Prisma.ModelOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ModelInclude<ExtArgs> | null;
    /**
     * Filter, which Models to fetch.
     */
    where?: Prisma.ModelWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Models to fetch.
     */
    orderBy?: Prisma.ModelOrderByWithRelationInput | Prisma.ModelOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Models.
     */
    cursor?: Prisma.ModelWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Models from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Models.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Models.
     */
    distinct?: Prisma.ModelScalarFieldEnum | Prisma.ModelScalarFieldEnum[];
};
/**
 * Model create
 */
export type ModelCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Model
     */
    select?: Prisma.ModelSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Model
     */
    omit?: Prisma.ModelOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ModelInclude<ExtArgs> | null;
    /**
     * The data needed to create a Model.
     */
    data: Prisma.XOR<Prisma.ModelCreateInput, Prisma.ModelUncheckedCreateInput>;
};
/**
 * Model createMany
 */
export type ModelCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Models.
     */
    data: Prisma.ModelCreateManyInput | Prisma.ModelCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Model createManyAndReturn
 */
export type ModelCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Model
     */
    select?: Prisma.ModelSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Model
     */
    omit?: Prisma.ModelOmit<ExtArgs> | null;
    /**
     * The data used to create many Models.
     */
    data: Prisma.ModelCreateManyInput | Prisma.ModelCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Model update
 */
export type ModelUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Model
     */
    select?: Prisma.ModelSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Model
     */
    omit?: Prisma.ModelOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ModelInclude<ExtArgs> | null;
    /**
     * The data needed to update a Model.
     */
    data: Prisma.XOR<Prisma.ModelUpdateInput, Prisma.ModelUncheckedUpdateInput>;
    /**
     * Choose, which Model to update.
     */
    where: Prisma.ModelWhereUniqueInput;
};
/**
 * Model updateMany
 */
export type ModelUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Models.
     */
    data: Prisma.XOR<Prisma.ModelUpdateManyMutationInput, Prisma.ModelUncheckedUpdateManyInput>;
    /**
     * Filter which Models to update
     */
    where?: Prisma.ModelWhereInput;
    /**
     * Limit how many Models to update.
     */
    limit?: number;
};
/**
 * Model updateManyAndReturn
 */
export type ModelUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Model
     */
    select?: Prisma.ModelSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Model
     */
    omit?: Prisma.ModelOmit<ExtArgs> | null;
    /**
     * The data used to update Models.
     */
    data: Prisma.XOR<Prisma.ModelUpdateManyMutationInput, Prisma.ModelUncheckedUpdateManyInput>;
    /**
     * Filter which Models to update
     */
    where?: Prisma.ModelWhereInput;
    /**
     * Limit how many Models to update.
     */
    limit?: number;
};
/**
 * Model upsert
 */
export type ModelUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Model
     */
    select?: Prisma.ModelSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Model
     */
    omit?: Prisma.ModelOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ModelInclude<ExtArgs> | null;
    /**
     * The filter to search for the Model to update in case it exists.
     */
    where: Prisma.ModelWhereUniqueInput;
    /**
     * In case the Model found by the `where` argument doesn't exist, create a new Model with this data.
     */
    create: Prisma.XOR<Prisma.ModelCreateInput, Prisma.ModelUncheckedCreateInput>;
    /**
     * In case the Model was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.ModelUpdateInput, Prisma.ModelUncheckedUpdateInput>;
};
/**
 * Model delete
 */
export type ModelDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Model
     */
    select?: Prisma.ModelSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Model
     */
    omit?: Prisma.ModelOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ModelInclude<ExtArgs> | null;
    /**
     * Filter which Model to delete.
     */
    where: Prisma.ModelWhereUniqueInput;
};
/**
 * Model deleteMany
 */
export type ModelDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Models to delete
     */
    where?: Prisma.ModelWhereInput;
    /**
     * Limit how many Models to delete.
     */
    limit?: number;
};
/**
 * Model.classes
 */
export type Model$classesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Class
     */
    select?: Prisma.ClassSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Class
     */
    omit?: Prisma.ClassOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ClassInclude<ExtArgs> | null;
    where?: Prisma.ClassWhereInput;
    orderBy?: Prisma.ClassOrderByWithRelationInput | Prisma.ClassOrderByWithRelationInput[];
    cursor?: Prisma.ClassWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ClassScalarFieldEnum | Prisma.ClassScalarFieldEnum[];
};
/**
 * Model.versions
 */
export type Model$versionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    orderBy?: Prisma.VersionOrderByWithRelationInput | Prisma.VersionOrderByWithRelationInput[];
    cursor?: Prisma.VersionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.VersionScalarFieldEnum | Prisma.VersionScalarFieldEnum[];
};
/**
 * Model.predictions
 */
export type Model$predictionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Prediction
     */
    select?: Prisma.PredictionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Prediction
     */
    omit?: Prisma.PredictionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PredictionInclude<ExtArgs> | null;
    where?: Prisma.PredictionWhereInput;
    orderBy?: Prisma.PredictionOrderByWithRelationInput | Prisma.PredictionOrderByWithRelationInput[];
    cursor?: Prisma.PredictionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.PredictionScalarFieldEnum | Prisma.PredictionScalarFieldEnum[];
};
/**
 * Model.corrections
 */
export type Model$correctionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Correction
     */
    select?: Prisma.CorrectionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Correction
     */
    omit?: Prisma.CorrectionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorrectionInclude<ExtArgs> | null;
    where?: Prisma.CorrectionWhereInput;
    orderBy?: Prisma.CorrectionOrderByWithRelationInput | Prisma.CorrectionOrderByWithRelationInput[];
    cursor?: Prisma.CorrectionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.CorrectionScalarFieldEnum | Prisma.CorrectionScalarFieldEnum[];
};
/**
 * Model.labels
 */
export type Model$labelsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Label
     */
    select?: Prisma.LabelSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Label
     */
    omit?: Prisma.LabelOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.LabelInclude<ExtArgs> | null;
    where?: Prisma.LabelWhereInput;
    orderBy?: Prisma.LabelOrderByWithRelationInput | Prisma.LabelOrderByWithRelationInput[];
    cursor?: Prisma.LabelWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.LabelScalarFieldEnum | Prisma.LabelScalarFieldEnum[];
};
/**
 * Model.trainingRuns
 */
export type Model$trainingRunsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    where?: Prisma.TrainingRunWhereInput;
    orderBy?: Prisma.TrainingRunOrderByWithRelationInput | Prisma.TrainingRunOrderByWithRelationInput[];
    cursor?: Prisma.TrainingRunWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.TrainingRunScalarFieldEnum | Prisma.TrainingRunScalarFieldEnum[];
};
/**
 * Model.releases
 */
export type Model$releasesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    orderBy?: Prisma.ReleaseOrderByWithRelationInput | Prisma.ReleaseOrderByWithRelationInput[];
    cursor?: Prisma.ReleaseWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ReleaseScalarFieldEnum | Prisma.ReleaseScalarFieldEnum[];
};
/**
 * Model.schedule
 */
export type Model$scheduleArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Schedule
     */
    select?: Prisma.ScheduleSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Schedule
     */
    omit?: Prisma.ScheduleOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ScheduleInclude<ExtArgs> | null;
    where?: Prisma.ScheduleWhereInput;
};
/**
 * Model without action
 */
export type ModelDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Model
     */
    select?: Prisma.ModelSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Model
     */
    omit?: Prisma.ModelOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ModelInclude<ExtArgs> | null;
};
